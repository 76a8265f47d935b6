package org.pacta.language;

import org.pacta.corpus.Language;

/** The processor of each language. Models are loaded on first use and shared by all threads. */
public final class Languages {
  private Languages() {}

  /** The processor that reads a language. */
  public static LanguageProcessor of(Language language) {
    return switch (language) {
      case EN -> EnglishHolder.PROCESSOR;
      case ZH -> ChineseHolder.PROCESSOR;
    };
  }

  private static final class EnglishHolder {
    static final LanguageProcessor PROCESSOR = new EnglishProcessor();
  }

  private static final class ChineseHolder {
    static final LanguageProcessor PROCESSOR = new ChineseProcessor();
  }
}
