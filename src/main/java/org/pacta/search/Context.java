package org.pacta.search;

/** The words around a keyword: whole ones, so that none is printed in part. */
final class Context {
  private Context() {}

  /** At most so many characters that stand before a place. */
  static String before(String text, int at, int width) {
    int from = Math.max(0, at - width);
    while (from > 0 && from < at && parts(text, from)) {
      from++;
    }
    return text.substring(from, at);
  }

  /** At most so many characters that stand behind a place. */
  static String behind(String text, int at, int width) {
    int to = Math.min(text.length(), at + width);
    while (to < text.length() && to > at && parts(text, to)) {
      to--;
    }
    return text.substring(at, to);
  }

  /** Whether a cut here would part a word; Chinese characters may be parted anywhere. */
  private static boolean parts(String text, int at) {
    return isOfWord(text.charAt(at - 1)) && isOfWord(text.charAt(at));
  }

  private static boolean isOfWord(char c) {
    return Character.isSurrogate(c)
        || (Character.isLetterOrDigit(c) && !Character.isIdeographic(c));
  }
}
