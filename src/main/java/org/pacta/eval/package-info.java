/** Scores the tags, alignments and searches against gold labels. */
@NullMarked
package org.pacta.eval;

import org.jspecify.annotations.NullMarked;
