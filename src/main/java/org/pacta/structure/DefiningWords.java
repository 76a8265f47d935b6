package org.pacta.structure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paragraphs that begin with a term and what it means. */
final class DefiningWords {
  private static final int LONGEST_SLUG = 60;
  private static final int READ = 400;
  private static final Pattern DEFINING =
      Pattern.compile(
          "[\"“‘']?(?<term>[\\p{L}\\p{N}][^:;.,]{0,120}?)[\"”’']?,?(?: \\([^)]{1,60}\\))?,? (?:means?|has the (?:same )?meaning|have the (?:same )?meaning|includes?|refers? to|shall mean)\\b.*",
          Pattern.DOTALL);

  private static final Pattern ANNOUNCES =
      Pattern.compile("For (?:the )?purposes? of\\b|As used in (?:this|these)\\b");

  private DefiningWords() {}

  /** Whether a paragraph ends in a colon behind which terms are defined. */
  static boolean announced(String paragraph) {
    return ANNOUNCES.matcher(paragraph).lookingAt() && Sentences.introduces(paragraph);
  }

  /** The term as it stands in locators; empty where the paragraph defines none. */
  static Optional<String> term(String paragraph) {
    Matcher m =
        DEFINING.matcher(paragraph.length() > READ ? paragraph.substring(0, READ) : paragraph);
    return m.matches() ? Optional.of(slug(m.group("term"))) : Optional.empty();
  }

  private static String slug(String term) {
    String words = term.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String trimmed = words.replaceAll("^-|-$", "");
    return trimmed.length() > LONGEST_SLUG ? trimmed.substring(0, LONGEST_SLUG) : trimmed;
  }
}
