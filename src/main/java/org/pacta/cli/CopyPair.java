package org.pacta.cli;

import org.pacta.corpus.Language;
import org.pacta.diff.Collation;

/**
 * Two copies of one text and what differs between them.
 *
 * @param text the id and language, for instance {@code gdpr.en}
 * @param language the language of both
 * @param left the files of the first copy, as the catalogue names them
 * @param right the files of the other copy
 * @param collation what differs
 */
record CopyPair(String text, Language language, String left, String right, Collation collation) {}
