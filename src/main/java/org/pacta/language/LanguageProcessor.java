package org.pacta.language;

import java.util.List;
import org.pacta.corpus.Language;

/** Cuts the text of a provision into sentences and words. Implementations are thread-safe. */
public interface LanguageProcessor {
  /** The language that it reads. */
  Language language();

  /** The sentences of a text in order; empty where it has no words. */
  List<Sentence> sentences(String text);
}
