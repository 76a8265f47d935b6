/** Turns source files into blocks of text, within limits of time, size and nesting. */
@NullMarked
package org.pacta.extract;

import org.jspecify.annotations.NullMarked;
