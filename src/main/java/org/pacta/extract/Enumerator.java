package org.pacta.extract;

import java.util.regex.Pattern;

/** Recognises the numbers that stand before paragraphs and points: "(a)", "1.", "—", "（一）". */
final class Enumerator {
  private static final Pattern ALONE =
      Pattern.compile(
          "[\"“‘]?(?:[(（\\[]?[0-9A-Za-z]{1,6}(?:[.‑-][0-9A-Za-z]{1,4})*[.)）\\]]{0,2}"
              + "|[（(]?[一二三四五六七八九十百]{1,5}[）)、.]?|[—–•·‣▪-]|[①-⑳])");
  private static final Pattern PLAIN_WORD = Pattern.compile("[A-Za-z]{2,}");
  private static final Pattern FIRST =
      Pattern.compile(
          "(?:[(（\\[][0-9A-Za-z]{1,6}[)）\\]]|[0-9A-Za-z]{1,4}[.)）、]"
              + "|[（(]?[一二三四五六七八九十百]{1,5}[）)、]|[①-⑳])\\s*.*",
          Pattern.DOTALL);

  private Enumerator() {}

  /** Whether the text is a number or a dash and nothing else; words of letters are not. */
  static boolean isAlone(String text) {
    return ALONE.matcher(text).matches() && !PLAIN_WORD.matcher(text).matches();
  }

  /** Whether the text begins with a number in brackets, or one with a full stop after it. */
  static boolean isFirst(String text) {
    return FIRST.matcher(text).matches();
  }
}
