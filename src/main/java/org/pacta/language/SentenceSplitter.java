package org.pacta.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pacta.corpus.Language;
import org.pacta.structure.Span;

/**
 * Cuts text into sentences by punctuation alone: no model, no load time. In English a full stop
 * ends a sentence unless it belongs to an abbreviation or a number; in Chinese {@code 。！？} do, and
 * {@code ；} does not, since it joins the points of one rule.
 */
public final class SentenceSplitter {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "art", "arts", "no", "nos", "para", "paras", "sec", "secs", "cf", "eg", "ie", "vs", "mr",
          "mrs", "dr", "st", "inc", "ltd", "co", "corp", "ch", "vol", "pp", "seq", "subpara", "fig",
          "approx", "etc");

  private SentenceSplitter() {}

  /** The sentences in order, without the white space around them; empty for a blank text. */
  public static List<Span> split(String text, Language language) {
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (endsSentence(text, i, language)) {
        int to = closing(text, i + 1);
        add(sentences, text, from, to);
        from = to;
        i = to - 1;
      }
    }
    add(sentences, text, from, text.length());
    return sentences;
  }

  private static boolean endsSentence(String text, int i, Language language) {
    char c = text.charAt(i);
    if (language == Language.ZH) {
      return c == '。' || c == '！' || c == '？';
    }
    return c == '?' || (c == '.' && isFullStop(text, i));
  }

  private static boolean isFullStop(String text, int i) {
    int next = closing(text, i + 1);
    if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next < text.length() && !startsSentence(text.charAt(next))) {
      return false;
    }
    return !isAbbreviated(text, i);
  }

  private static boolean startsSentence(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || "\"'“‘([*".indexOf(c) >= 0;
  }

  /** Whether a dot belongs to an abbreviation, to initials ({@code U.S.}) or to a list number. */
  private static boolean isAbbreviated(String text, int dot) {
    int from = dot;
    while (from > 0 && isWordCharacter(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, dot).toLowerCase(Locale.ROOT);
    boolean number = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    if (number) {
      return text.substring(0, from).isBlank();
    }
    boolean initial = word.length() == 1 || (from > 0 && text.charAt(from - 1) == '.');
    return initial || ABBREVIATIONS.contains(word);
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static int closing(String text, int i) {
    int at = i;
    while (at < text.length() && "\"'”’)]」』".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static void add(List<Span> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }
}
