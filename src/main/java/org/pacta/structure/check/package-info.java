/** Whether a text was cut rightly: what can be checked without knowing what the law says. */
@NullMarked
package org.pacta.structure.check;

import org.jspecify.annotations.NullMarked;
