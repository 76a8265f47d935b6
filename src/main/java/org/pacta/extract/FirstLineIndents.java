package org.pacta.extract;

import java.util.BitSet;
import java.util.List;

/**
 * Tells where paragraphs begin in Chinese text whose lines were broken at the edge of a page: the
 * first line of a paragraph is set in, the others are not.
 */
final class FirstLineIndents {
  /** A text without lines that are not set in says nothing by setting in. */
  private static final int LEAST_FLUSH_PERCENT = 15;

  private static final int WIDTH = 2;
  private static final String TERMINAL = "。；：！？";

  private FirstLineIndents() {}

  /** The places of lines that are set in behind the end of a sentence. */
  static BitSet of(List<String> lines) {
    BitSet begins = new BitSet();
    int flush = 0;
    int all = 0;
    String before = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean setIn = indent(line) >= WIDTH;
      if (isChinese(line)) {
        all++;
        flush += setIn ? 0 : 1;
        begins.set(i, setIn && ends(before));
      }
      before = line;
    }
    return flush * 100 >= all * LEAST_FLUSH_PERCENT ? begins : new BitSet();
  }

  /** In columns of a space; a wide space takes two. */
  private static int indent(String line) {
    int indent = 0;
    for (int i = 0; i < line.length() && Character.isSpaceChar(line.charAt(i)); i++) {
      indent += line.charAt(i) == '\u3000' ? WIDTH : 1;
    }
    return indent;
  }

  private static boolean isChinese(String line) {
    String bare = line.strip();
    return !bare.isEmpty() && bare.codePoints().limit(WIDTH).anyMatch(Character::isIdeographic);
  }

  private static boolean ends(String line) {
    String bare = line.strip();
    return !bare.isEmpty() && TERMINAL.indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }
}
