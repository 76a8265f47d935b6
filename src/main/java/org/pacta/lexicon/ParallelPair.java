package org.pacta.lexicon;

/**
 * A text in two languages.
 *
 * @param source the collection that it comes from
 * @param zh in either script
 * @param en the same in English
 */
record ParallelPair(String source, String zh, String en) {}
