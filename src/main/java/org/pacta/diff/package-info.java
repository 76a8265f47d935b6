/** Says what differs between two provisions, in words and in legal effect. */
@NullMarked
package org.pacta.diff;

import org.jspecify.annotations.NullMarked;
