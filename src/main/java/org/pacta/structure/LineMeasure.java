package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How long the full lines of a source are, and what follows for the end of a paragraph.
 *
 * @param width the length of a full line, in characters
 * @param right the right edge of a full line in points, below 0 where unknown
 * @param left the leftmost edge at which many lines begin, in points, below 0 where unknown
 * @param lineIsParagraph whether the source breaks lines at the end of paragraphs only
 */
record LineMeasure(int width, float right, float left, boolean lineIsParagraph) {
  private static final int SHORTEST_COUNTED = 30;
  private static final double CLOSED_SHARE = 0.7;
  private static final double ROOM = 0.93;
  private static final double FULL = 0.85;
  private static final double SHORT = 0.7;

  private static final Pattern AFTER_COMMA = Pattern.compile(", (?:and|or|and/or)$");

  /** Chinese breaks between any two signs: a full line has room for three at most. */
  private static final int CHINESE_ROOM = 6;

  /** The measures of the sources in their order. */
  static List<LineMeasure> of(List<Line> lines) {
    List<LineMeasure> measures = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      int source = lines.get(i).source();
      int end = i;
      while (end < lines.size() && lines.get(end).source() == source) {
        end++;
      }
      while (measures.size() < source) {
        measures.add(new LineMeasure(0, -1, -1, true));
      }
      measures.add(measure(lines.subList(i, end)));
      i = end;
    }
    return measures;
  }

  private static LineMeasure measure(List<Line> lines) {
    List<Line> prose = lines.stream().filter(Line::isLine).toList();
    List<Line> counted = prose.stream().filter(l -> weight(l.text()) >= SHORTEST_COUNTED).toList();
    int[] lengths = counted.stream().mapToInt(l -> weight(l.text())).sorted().toArray();
    int width = lengths.length == 0 ? 0 : lengths[(int) (lengths.length * 0.9)];
    double[] rights =
        prose.stream()
            .filter(l -> l.layout().known())
            .mapToDouble(l -> l.layout().right())
            .sorted()
            .toArray();
    float right = rights.length == 0 ? -1 : (float) rights[(int) (rights.length * 0.8)];
    long closed = counted.stream().filter(l -> Sentences.closed(l.text())).count();
    return new LineMeasure(width, right, left(prose), closed >= CLOSED_SHARE * counted.size());
  }

  /** Whether a line is so long that the end of the page may have broken it. */
  boolean isFull(String text) {
    return width > 0 && weight(text) >= width * FULL;
  }

  /** Whether a line ends so early that nothing but its end can have broken it. */
  boolean isShort(String text) {
    return width > 0 && !lineIsParagraph && weight(text) < width * SHORT;
  }

  /** Chinese signs are twice as wide as letters. */
  private static int weight(String text) {
    int weight = text.length();
    for (int i = 0; i < text.length(); i++) {
      weight += text.charAt(i) >= 0x2E80 ? 1 : 0;
    }
    return weight;
  }

  /** Whether a paragraph ends with a line, given the next line. */
  boolean endsParagraph(Line line, Line next) {
    boolean closed = Sentences.closed(line.text()) && !joinsWords(line.text(), next.text());
    if (lineIsParagraph) {
      return closed
          || (Sentences.startsUpper(next.text()) && !Sentences.chinese(next.text().charAt(0)));
    }
    return closed && (indented(line, next) || !full(line, next));
  }

  /** Whether a comma and its {@code and} join words of one sentence, not members of a list. */
  private static boolean joinsWords(String line, String next) {
    return AFTER_COMMA.matcher(line).find() && Sentences.startsLower(next);
  }

  private static float left(List<Line> prose) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Line line : prose) {
      if (line.layout().known()) {
        counts.merge(Math.round(line.layout().left()), 1, Integer::sum);
      }
    }
    int enough = Math.max(1, prose.size() / 10);
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= enough)
        .map(e -> (float) e.getKey())
        .findFirst()
        .orElse(-1f);
  }

  /**
   * Whether the next line begins a paragraph by its indent, in a source that indents first lines.
   */
  private boolean indented(Line line, Line next) {
    if (left < 0 || !line.layout().known() || !next.layout().known()) {
      return false;
    }
    float size = Math.max(next.layout().fontSize(), 6);
    float indent = next.layout().left() - left;
    return Sentences.chinese(next.text().charAt(0)) && indent > 1.2f * size && indent < 3 * size;
  }

  private boolean full(Line line, Line next) {
    int firstWord = firstWord(next.text());
    if (right > 0 && line.layout().known()) {
      float size = Math.max(line.layout().fontSize(), 6);
      return line.layout().right() + firstWord * size * 0.5f >= right - size * 0.5f;
    }
    return Sentences.chinese(next.text().charAt(0))
        ? weight(line.text()) + CHINESE_ROOM > width
        : weight(line.text()) + 1 + firstWord > width * ROOM;
  }

  private static int firstWord(String text) {
    if (Sentences.chinese(text.charAt(0))) {
      return 2;
    }
    int space = text.indexOf(' ');
    return space < 0 ? text.length() : space;
  }
}
