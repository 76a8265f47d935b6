/** A folder into which new texts are put: what they are, whether they are known, and the answer. */
@NullMarked
package org.pacta.watch;

import org.jspecify.annotations.NullMarked;
