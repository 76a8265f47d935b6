package org.pacta.genealogy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.pacta.corpus.Language;

/** Text as it is compared: lower case without accents, with one space for all between the words. */
final class Plain {
  private static final Pattern PINPOINT =
      Pattern.compile(
          "\\b((?:sub)?paragraphs?|articles?|chapters?|sections?|annex(?:es)?|footnotes?)"
              + "(?: (?:[0-9]+[a-z]?|[a-z]|[ivx]+)\\b)+");

  /** Sentences of fewer characters are formulas that prove no kinship. */
  private static final int SHORTEST_ENGLISH = 40;

  private static final int SHORTEST_CHINESE = 14;
  private static final Pattern NUMBER = Pattern.compile("^(?:(?:[0-9]{1,3}|[a-z]|[ivx]{1,4}) )+");

  private Plain() {}

  /**
   * A sentence without the number before it and without the numbers of the articles that it cites;
   * empty where it is too short to prove anything.
   */
  static Optional<String> sentence(String words, Language language) {
    if (language == Language.ZH) {
      return Optional.of(letters(words).replace(" ", ""))
          .filter(s -> s.length() >= SHORTEST_CHINESE);
    }
    return Optional.of(NUMBER.matcher(words(words)).replaceFirst(""))
        .filter(s -> s.length() >= SHORTEST_ENGLISH);
  }

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
