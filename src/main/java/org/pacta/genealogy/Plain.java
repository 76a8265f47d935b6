package org.pacta.genealogy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Text as it is compared: lower case without accents, with one space for all between the words. */
final class Plain {
  private static final Pattern PINPOINT =
      Pattern.compile(
          "\\b((?:sub)?paragraphs?|articles?|chapters?|sections?|annex(?:es)?|footnotes?)"
              + "(?: (?:[0-9]+[a-z]?|[a-z]|[ivx]+)\\b)+");

  private Plain() {}

  /** The letters alone. */
  static String letters(String text) {
    return fold(text, Character::isLetter);
  }

  /** Letters and figures, without the numbers of articles and the like. */
  static String words(String text) {
    return PINPOINT.matcher(fold(text, Character::isLetterOrDigit)).replaceAll("$1");
  }

  private static String fold(String text, IntPredicate kept) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (kept.test(c)) {
        plain.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !plain.isEmpty()
          && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }
}
