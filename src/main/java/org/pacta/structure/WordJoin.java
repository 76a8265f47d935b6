package org.pacta.structure;

/** Joins the words of lines that a break has parted. */
final class WordJoin {
  /** Ends a line that breaks within a word, as {@link org.pacta.extract.Block.Form#LINE} tells. */
  private static final char SOFT_HYPHEN = '\u00AD';

  private WordJoin() {}

  /** Whether the line breaks within a word. */
  static boolean endsWithin(String line) {
    return !line.isEmpty() && line.charAt(line.length() - 1) == SOFT_HYPHEN;
  }

  /** Appends the words of the next line: a space between words, nothing between Chinese signs. */
  static void append(StringBuilder words, String next) {
    if (!words.isEmpty() && words.charAt(words.length() - 1) == SOFT_HYPHEN) {
      words.setLength(words.length() - 1);
      words.append(next);
      return;
    }
    if (!words.isEmpty() && !next.isEmpty() && spaced(words, next)) {
      words.append(' ');
    }
    words.append(next);
  }

  /** The words of a whole paragraph, in which no word is broken any more. */
  static String whole(StringBuilder words) {
    String all = words.toString();
    boolean broken = all.indexOf(SOFT_HYPHEN) >= 0;
    return (broken ? all.replace(String.valueOf(SOFT_HYPHEN), "") : all).strip();
  }

  private static boolean spaced(StringBuilder words, String next) {
    int i = words.length() - 1;
    while (i > 0 && Notes.isSign(words.charAt(i))) {
      i--;
    }
    char last = words.charAt(i);
    if (isChinese(last) || isChinese(next.charAt(0))) {
      return false;
    }
    boolean broken = last == '-' && i > 0 && Character.isLetterOrDigit(words.charAt(i - 1));
    return !(broken && Character.isLetterOrDigit(next.charAt(0)));
  }

  /** Quotation marks and dashes stand in both scripts. */
  private static boolean isChinese(char c) {
    return Sentences.chinese(c) && "“”‘’—…".indexOf(c) < 0;
  }
}
