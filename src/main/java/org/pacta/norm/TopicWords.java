package org.pacta.norm;

import org.pacta.corpus.Language;
import org.pacta.language.ChineseScript;

/** Makes letters alike that mean the same; each character keeps its place. */
final class TopicWords {
  private static final String PERSONAL_INFORMATION = "\u4e2a\u4eba\u4fe1\u606f";

  private TopicWords() {}

  /**
   * The text as rules read it: Chinese in simplified characters besides, and 个人数据 and 个人资料 as 个人信息,
   * which translators use for the same; the same length.
   */
  static String fold(String text, Language language) {
    if (language == Language.EN) {
      return fold(text);
    }
    return fold(ChineseScript.simplified(text))
        .replace("\u4e2a\u4eba\u6570\u636e", PERSONAL_INFORMATION)
        .replace("\u4e2a\u4eba\u8d44\u6599", PERSONAL_INFORMATION);
  }

  /** The text in lower case, with plain quotation marks, hyphens and spaces; the same length. */
  static String fold(String text) {
    char[] out = text.toCharArray();
    for (int i = 0; i < out.length; i++) {
      out[i] = fold(out[i]);
    }
    return new String(out);
  }

  private static char fold(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    if (c < 0x80) {
      return c == '\n' || c == '\t' || c == '\r' ? ' ' : c;
    }
    return switch (c) {
      case '\u00a0', '\u2002', '\u2003', '\u2009', '\u202f', '\u3000' -> ' ';
      case '\u2018', '\u2019' -> '\'';
      case '\u201c', '\u201d' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u00ad' -> '-';
      case '\uff08' -> '(';
      case '\uff09' -> ')';
      default -> Character.toLowerCase(c);
    };
  }
}
