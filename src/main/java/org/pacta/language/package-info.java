/** Words, lemmas, parts of speech and sentences in English (CoreNLP) and Chinese (HanLP). */
@NullMarked
package org.pacta.language;

import org.jspecify.annotations.NullMarked;
