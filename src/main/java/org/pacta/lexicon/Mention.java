package org.pacta.lexicon;

import org.pacta.structure.Span;

/**
 * A concept named in a text.
 *
 * @param concept the id
 * @param span the words that name it, in the text that was given
 */
public record Mention(String concept, Span span) {}
