/** Writes side-by-side reports whose every cell is a citation. */
@NullMarked
package org.pacta.report;

import org.jspecify.annotations.NullMarked;
