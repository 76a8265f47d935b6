/** Finds the equivalents of provisions in other instruments, absences included. */
@NullMarked
package org.pacta.align;

import org.jspecify.annotations.NullMarked;
