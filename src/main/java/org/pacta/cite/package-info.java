/** Cites provisions after the rules of style guides, and checks the citations of a paper. */
@NullMarked
package org.pacta.cite;

import org.jspecify.annotations.NullMarked;
