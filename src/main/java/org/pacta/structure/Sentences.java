package org.pacta.structure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the end and the beginning of a line tell about paragraphs and titles. */
final class Sentences {
  private static final String TERMINAL = ".;:!?。；：！？";
  private static final String CLOSERS = "\"”’'」』）)]»* ";
  private static final String JOINS_END = "dr及和或者\t\n";
  private static final Pattern LIST_JOIN =
      Pattern.compile(".*[;,；，]\\s?(?:and|or|and/or|以及|和|或|或者)\\s*");
  private static final Set<String> SMALL =
      Set.of(
          "with", "from", "into", "upon", "over", "under", "between", "their", "other", "than",
          "that", "this", "which", "through", "within", "without", "against", "by", "via");

  private Sentences() {}

  /** Whether the line ends a sentence, an item or a chapeau. */
  static boolean closed(String line) {
    int i = line.length() - 1;
    while (i >= 0 && (CLOSERS.indexOf(line.charAt(i)) >= 0 || Notes.isSign(line.charAt(i)))) {
      i--;
    }
    return (i >= 0 && TERMINAL.indexOf(line.charAt(i)) >= 0) || listJoin(line);
  }

  /** Whether the line ends amid a sentence: behind a comma the tail of a list may follow. */
  static boolean breaksOff(String line) {
    return !line.isEmpty() && !closed(line) && !Notes.bare(line).endsWith(",");
  }

  /** Whether the line ends in {@code ; and} or the like: an item that announces the last one. */
  static boolean listJoin(String line) {
    int last = line.length() - 1;
    while (last > 0 && line.charAt(last) == ' ') {
      last--;
    }
    if (last < 0 || JOINS_END.indexOf(line.charAt(last)) < 0) {
      return false;
    }
    String tail = line.length() > 20 ? line.substring(line.length() - 20) : line;
    return LIST_JOIN.matcher(tail).matches();
  }

  /** Whether the line ends in a colon or a dash: what follows hangs on it. */
  static boolean introduces(String line) {
    int i = line.length() - 1;
    while (i >= 0 && (line.charAt(i) == ' ' || Notes.isSign(line.charAt(i)))) {
      i--;
    }
    return i >= 0 && ":：—–".indexOf(line.charAt(i)) >= 0;
  }

  /** Whether most long words of the line begin with a capital, as in an English title. */
  static boolean titleCase(String line) {
    int large = 0;
    int small = 0;
    for (String word : line.split("[\\s/\\-–—]+")) {
      String letters = word.replaceAll("^[^\\p{L}]+", "");
      if (letters.length() <= 3 || SMALL.contains(letters.toLowerCase(Locale.ROOT))) {
        continue;
      }
      if (Character.isLowerCase(letters.charAt(0))) {
        small++;
      } else {
        large++;
      }
    }
    return (large > 0 && large >= 2 * small) || (large + small == 0 && startsUpper(line));
  }

  /** Whether every cased letter is a capital, and there are some. */
  static boolean allCapitals(String line) {
    return line.chars().noneMatch(Character::isLowerCase)
        && line.chars().filter(Character::isUpperCase).count() >= 3;
  }

  /** Whether the first letter is a capital, or a character without case such as a Chinese one. */
  static boolean startsUpper(String line) {
    return first(line) != 0 && !Character.isLowerCase(first(line));
  }

  static boolean startsLower(String line) {
    return Character.isLowerCase(first(line));
  }

  private static int first(String line) {
    int i = 0;
    while (i < line.length() && "\"“‘'(（[「『 ".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i < line.length() ? line.codePointAt(i) : 0;
  }

  static boolean chinese(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
        || "，。；：、！？（）《》〈〉“”‘’「」『』【】—…".indexOf(c) >= 0;
  }
}
