package org.pacta.language;

import org.pacta.structure.Span;

/**
 * A word.
 *
 * @param text as in the text
 * @param lemma the dictionary form, in lower case; in Chinese the word itself
 * @param pos the part of speech: Penn Treebank tags in English, the tags of HanLP in Chinese
 * @param span its characters, in the text that was given
 */
public record Token(String text, String lemma, String pos, Span span) {}
