/** Finds provisions in both languages and says how each was found. */
@NullMarked
package org.pacta.search;

import org.jspecify.annotations.NullMarked;
