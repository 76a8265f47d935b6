package org.pacta.language;

import com.hankcs.hanlp.HanLP;

/** Folds traditional to simplified characters, one for one, so that offsets keep their meaning. */
public final class ChineseScript {
  private static final int MOST = Character.MAX_VALUE + 1;

  private ChineseScript() {}

  /** The text in simplified characters; always as long as the text that was given. */
  public static String simplified(String text) {
    char[] folded = new char[text.length()];
    char[] table = Table.SIMPLIFIED;
    for (int i = 0; i < folded.length; i++) {
      folded[i] = table[text.charAt(i)];
    }
    return new String(folded);
  }

  /** Character by character: the phrases of HanLP's own table may change the length. */
  private static final class Table {
    static final char[] SIMPLIFIED = load();

    private static char[] load() {
      char[] table = new char[MOST];
      for (int c = 0; c < MOST; c++) {
        table[c] = (char) c;
      }
      for (char c = '\u3400'; c <= '\u9fff'; c++) {
        String simple = HanLP.convertToSimplifiedChinese(String.valueOf(c));
        table[c] = simple.length() == 1 ? simple.charAt(0) : c;
      }
      return table;
    }
  }
}
