package org.pacta.watch;

import java.text.Normalizer;
import org.pacta.data.Hash;

/** What two copies of one text have in common, whatever their format: letters and figures. */
final class LetterKey {
  private LetterKey() {}

  /**
   * The same for two texts only where all their letters and figures are the same, in order. White
   * space, marks and compatibility forms (Unicode NFKC) do not count; a mark between two figures
   * does, for 1.5 is not 15.
   */
  static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder letters = new StringBuilder(plain.length());
    plain.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(c -> append(letters, c));
    int end = letters.length();
    while (end > 0 && letters.charAt(end - 1) == '.') {
      end--;
    }
    return Hash.of(letters.substring(0, end));
  }

  /** A mark stands until something other than a figure follows it, or precedes. */
  private static void append(StringBuilder letters, int c) {
    if (Character.isLetterOrDigit(c)) {
      int last = letters.length() - 1;
      if (last >= 0 && letters.charAt(last) == '.' && !Character.isDigit(c)) {
        letters.setLength(last);
      }
      letters.appendCodePoint(c);
    } else if (!letters.isEmpty() && Character.isDigit(letters.charAt(letters.length() - 1))) {
      letters.append('.');
    }
  }
}
