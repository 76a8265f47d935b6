package org.pacta.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pacta.extract.Block;

/**
 * Gives back a paragraph break to Chinese lines that have lost it. Chinese sets no space between
 * sentences: one that stands there is what a conversion has left of a line end. Sources that set
 * such spaces all over tell nothing by them.
 */
final class SpacedSentences {
  private static final String SPACED = "。 ";
  private static final Pattern LOST_BREAK = Pattern.compile("(?<=。) (?=[\\p{IsHan}《“（])");
  private static final int ONE_IN = 2;

  private SpacedSentences() {}

  /** The lines, those that hold several paragraphs cut into one line for each. */
  static List<Line> split(List<Line> lines) {
    Map<Integer, int[]> counts = new HashMap<>();
    lines.forEach(line -> count(line, counts));
    if (counts.isEmpty()) {
      return lines;
    }
    List<Line> all = new ArrayList<>(lines.size());
    for (Line line : lines) {
      int[] count = counts.getOrDefault(line.source(), new int[2]);
      boolean rare = count[0] > 0 && count[0] * ONE_IN <= count[1];
      if (rare && line.isProse() && line.text().contains(SPACED)) {
        cut(line, all);
      } else {
        all.add(line);
      }
    }
    return all;
  }

  /** Counts the sentences that end amid a line, those with a space behind them first. */
  private static void count(Line line, Map<Integer, int[]> counts) {
    String text = line.text();
    int stop = line.form() == Block.Form.CELL ? -1 : text.indexOf('。');
    for (; stop >= 0 && stop + 1 < text.length(); stop = text.indexOf('。', stop + 1)) {
      int[] count = counts.computeIfAbsent(line.source(), s -> new int[2]);
      count[0] += text.charAt(stop + 1) == ' ' ? 1 : 0;
      count[1]++;
    }
  }

  private static void cut(Line line, List<Line> all) {
    Line.Break before = line.before();
    for (String piece : LOST_BREAK.split(line.text())) {
      all.add(line.withText(piece).after(before));
      before = Line.Break.GAP;
    }
  }
}
