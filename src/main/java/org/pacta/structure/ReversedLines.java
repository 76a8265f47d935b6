package org.pacta.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.structure.InstrumentText.Finding;

/**
 * Puts right sources in which the words of each line stand in reverse order, as conversions leave
 * them that take a page for one written from right to left. What stands between two words keeps its
 * own order; what ends a line was turned about and mirrored, what begins it was not. So the damage
 * can be undone without loss. Such a source shows itself by pairs of words that English never has
 * in this order.
 */
final class ReversedLines {
  private static final int FEWEST_PAIRS = 20;
  private static final int TIMES_AS_MANY = 10;

  /** As many pairs tell the order of the words; what comes behind them is not counted. */
  private static final int ENOUGH_PAIRS = 200;

  /** Both begin with what is rare, so that they fail at once nearly everywhere. */
  private static final Pattern FORWARD =
      Pattern.compile(
          "the\\b(?<=\\b(?:of|in|to|by|for|with|under) the)|be\\b(?<=\\b(?:shall|may) be)");

  private static final Pattern BACKWARD =
      Pattern.compile(
          "the(?<=\\bthe) (?:of|in|to|by|for|with|under)\\b|be(?<=\\bbe) (?:shall|may)\\b");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final String MIRRORED = "()[]{}<>«»“”‘’";

  private ReversedLines() {}

  /**
   * The lines, those of damaged sources put right.
   *
   * @param findings takes in which sources were damaged
   */
  static List<Line> restore(List<Line> lines, List<Finding> findings) {
    Map<Integer, int[]> pairs = new HashMap<>();
    for (Line line : lines) {
      int[] counts = pairs.computeIfAbsent(line.source(), s -> new int[2]);
      if (counts[0] + counts[1] < ENOUGH_PAIRS && mayHold(line.text())) {
        counts[0] += count(FORWARD, line.text());
        counts[1] += count(BACKWARD, line.text());
      }
    }
    if (pairs.values().stream().noneMatch(ReversedLines::isReversed)) {
      return lines;
    }
    pairs.forEach((source, counts) -> report(source, counts, findings));
    List<Line> restored = new ArrayList<>(lines.size());
    for (Line line : lines) {
      boolean reversed = isReversed(pairs.getOrDefault(line.source(), new int[2]));
      restored.add(reversed ? line.withText(restore(line.text())) : line);
    }
    return restored;
  }

  private static boolean mayHold(String text) {
    return text.contains("the") || text.contains("be");
  }

  private static int count(Pattern pattern, String text) {
    int count = 0;
    for (Matcher m = pattern.matcher(text); m.find(); ) {
      count++;
    }
    return count;
  }

  private static boolean isReversed(int[] counts) {
    return counts[1] >= FEWEST_PAIRS && counts[1] > TIMES_AS_MANY * counts[0];
  }

  private static void report(int source, int[] counts, List<Finding> findings) {
    if (isReversed(counts)) {
      findings.add(
          new Finding(
              "reversed-lines",
              "source " + (source + 1),
              "the words of each line stood in reverse order and were put right; compare what you"
                  + " quote with the official text"));
    }
  }

  /** The line as it was before its words were reversed; a line without words stays as it is. */
  static String restore(String line) {
    List<String> parts = new ArrayList<>();
    int end = 0;
    for (Matcher m = WORD.matcher(line); m.find(); end = m.end()) {
      parts.add(line.substring(end, m.start()));
      parts.add(m.group());
    }
    if (parts.isEmpty()) {
      return line;
    }
    StringBuilder restored = new StringBuilder(line.substring(end));
    for (int i = parts.size() - 1; i > 0; i--) {
      restored.append(parts.get(i));
    }
    return restored.append(mirrored(parts.getFirst())).toString().strip();
  }

  private static String mirrored(String marks) {
    StringBuilder mirrored = new StringBuilder();
    for (int i = marks.length() - 1; i >= 0; i--) {
      int pair = MIRRORED.indexOf(marks.charAt(i));
      mirrored.append(pair < 0 ? marks.charAt(i) : MIRRORED.charAt(pair ^ 1));
    }
    return mirrored.toString();
  }
}
