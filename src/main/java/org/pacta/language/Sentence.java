package org.pacta.language;

import java.util.List;
import org.pacta.structure.Span;

/**
 * A sentence and its words.
 *
 * @param span its characters, in the text that was given
 * @param tokens its words in order
 */
public record Sentence(Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
