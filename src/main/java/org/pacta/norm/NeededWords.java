package org.pacta.norm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words without which a regular expression cannot match: every match holds at least one of each
 * set. They are read from the notation of the expression (as in Cox 2012, "Regular Expression
 * Matching with a Trigram Index"); where the notation does not tell, nothing is claimed.
 */
final class NeededWords {
  private static final int MOST_CHOICES = 12;

  /** Words that hardly a clause of law is without. */
  private static final Set<String> COMMON =
      Set.of("shall", "should", "must", "that", "with", "which", "have", "ther", "from", "this");

  /** Free spacing is not read. */
  private static final Pattern EXTENDED = Pattern.compile("\\(\\?[a-z]*x");

  private final String pattern;
  private int at;

  private NeededWords(String pattern) {
    this.pattern = pattern;
  }

  /**
   * Sets of words in small letters; a match, put in small letters, holds one of each.
   *
   * @param pattern a regular expression in the notation of {@link java.util.regex.Pattern}
   * @return the rarest first; empty where no words can be named, so that a text has to be searched
   */
  static List<Set<String>> of(String pattern) {
    if (pattern.contains("\\Q") || EXTENDED.matcher(pattern).find()) {
      return List.of();
    }
    return new NeededWords(pattern)
        .choice().stream()
            .distinct()
            .sorted(Comparator.comparingInt(NeededWords::rarity).reversed())
            .toList();
  }

  /** Long words are rare ones, but for those of every rule; and few choices better than many. */
  private static int rarity(Set<String> words) {
    int shortest =
        words.stream().mapToInt(w -> COMMON.contains(w) ? 1 : w.length()).min().orElse(0);
    return shortest * 4 - words.size();
  }

  /** Alternatives up to a closing bracket or the end: the rarest words of each, or nothing. */
  private List<Set<String>> choice() {
    List<Set<String>> only = sequence();
    if (!isAlternative()) {
      return only;
    }
    Set<String> all = new LinkedHashSet<>(rarest(only));
    boolean known = !only.isEmpty();
    while (isAlternative()) {
      at++;
      List<Set<String>> next = sequence();
      known &= !next.isEmpty();
      all.addAll(rarest(next));
    }
    return known ? List.of(all) : List.of();
  }

  private boolean isAlternative() {
    return at < pattern.length() && pattern.charAt(at) == '|';
  }

  private static Set<String> rarest(List<Set<String>> words) {
    return words.stream().max(Comparator.comparingInt(NeededWords::rarity)).orElse(Set.of());
  }

  /** What stands side by side: all words that cannot be missing. */
  private List<Set<String>> sequence() {
    Needed needed = new Needed();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      char c = pattern.charAt(at);
      switch (c) {
        case '(' -> group(needed);
        case '[' -> characters(needed);
        case '\\' -> escape(needed);
        case '.' -> {
          at++;
          quantifier();
          needed.interrupt();
        }
        case '^', '$' -> at++;
        default -> {
          at++;
          literal(c, needed);
        }
      }
    }
    needed.interrupt();
    return needed.words();
  }

  private void literal(char c, Needed needed) {
    Times times = quantifier();
    if (times == Times.MAYBE) {
      needed.interrupt();
      return;
    }
    needed.append(c);
    if (times == Times.OFTEN) {
      needed.interrupt();
    }
  }

  private void group(Needed needed) {
    boolean looking =
        pattern.startsWith("(?=", at)
            || pattern.startsWith("(?!", at)
            || pattern.startsWith("(?<=", at)
            || pattern.startsWith("(?<!", at);
    at = bodyOfGroup();
    List<Set<String>> inside = choice();
    at++;
    Times times = quantifier();
    if (looking) {
      return;
    }
    needed.interrupt();
    if (times != Times.MAYBE) {
      needed.offer(inside);
    }
  }

  private int bodyOfGroup() {
    if (!pattern.startsWith("(?", at)) {
      return at + 1;
    }
    boolean behind = pattern.startsWith("(?<=", at) || pattern.startsWith("(?<!", at);
    if (pattern.startsWith("(?<", at) && !behind) {
      return pattern.indexOf('>', at) + 1;
    }
    int i = at + 2;
    while (":=!>".indexOf(pattern.charAt(i)) < 0 && pattern.charAt(i) != ')') {
      i++;
    }
    return pattern.charAt(i) == ')' ? i : i + 1;
  }

  /** A class of characters: each of them is a choice, where they are few and named one by one. */
  private void characters(Needed needed) {
    Set<String> choices = new LinkedHashSet<>();
    boolean plain = pattern.charAt(at + 1) != '^';
    int depth = 0;
    do {
      char c = pattern.charAt(at);
      if (c == '\\' || c == '-' || c == '&') {
        plain = false;
        at += c == '\\' ? 1 : 0;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      } else {
        choices.add(String.valueOf(Character.toLowerCase(c)));
      }
      at++;
    } while (depth > 0);
    boolean present = quantifier() != Times.MAYBE;
    needed.interrupt();
    if (plain && present && choices.size() <= MOST_CHOICES) {
      needed.offer(List.of(choices));
    }
  }

  private void escape(Needed needed) {
    char c = pattern.charAt(at + 1);
    at += 2;
    if (c == 'b' || c == 'B' || c == 'A' || c == 'z' || c == 'Z' || c == 'G') {
      return;
    }
    if (c == 'p' || c == 'P') {
      at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
    } else if (c == 'k') {
      at = pattern.indexOf('>', at) + 1;
    } else if (c == 'u') {
      char literal = (char) Integer.parseInt(pattern.substring(at, at + 4), 16);
      at += 4;
      literal(literal, needed);
      return;
    } else if (!Character.isLetterOrDigit(c)) {
      literal(c, needed);
      return;
    }
    quantifier();
    needed.interrupt();
  }

  /** How often something may stand. */
  private enum Times {
    ONCE,
    MAYBE,
    OFTEN
  }

  private Times quantifier() {
    if (at >= pattern.length()) {
      return Times.ONCE;
    }
    char c = pattern.charAt(at);
    Times times =
        switch (c) {
          case '?', '*' -> Times.MAYBE;
          case '+' -> Times.OFTEN;
          case '{' -> pattern.startsWith("{0", at) ? Times.MAYBE : Times.OFTEN;
          default -> Times.ONCE;
        };
    if (times == Times.ONCE) {
      return times;
    }
    at = c == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
    if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+')) {
      at++;
    }
    return times;
  }

  /** The words met so far, and the one that is being read. */
  private static final class Needed {
    private final StringBuilder run = new StringBuilder();
    private final List<Set<String>> words = new ArrayList<>();

    void append(char c) {
      run.append(Character.toLowerCase(c));
    }

    void interrupt() {
      if (!run.isEmpty()) {
        words.add(Set.of(run.toString()));
        run.setLength(0);
      }
    }

    void offer(List<Set<String>> others) {
      words.addAll(others);
    }

    List<Set<String>> words() {
      return words;
    }
  }
}
