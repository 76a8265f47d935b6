/** Bilingual legal terms and the concepts that they stand for. */
@NullMarked
package org.pacta.lexicon;

import org.jspecify.annotations.NullMarked;
