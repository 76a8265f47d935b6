package org.pacta.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide the columns of a table are, so that it takes little height: a column gets room by the
 * root of its longest words, for a cell twice as wide is half as high.
 */
final class ColumnWidths {
  /** The narrowest column, in characters squared. */
  private static final int LEAST = 81;

  /** From here on more words make no wider column. */
  private static final int MOST = 900;

  /** From here on characters are mostly two columns wide. */
  private static final int FIRST_WIDE = 0x2E80;

  private ColumnWidths() {}

  /**
   * The width of each column.
   *
   * @param width of all together, in any unit
   */
  static List<Integer> of(SectionTable table, int width) {
    List<Double> shares =
        IntStream.range(0, table.header().size())
            .mapToObj(c -> Math.sqrt(Math.clamp(longest(table, c), LEAST, MOST)))
            .toList();
    double all = shares.stream().mapToDouble(s -> s).sum();
    return shares.stream().map(s -> (int) (width * s / all)).toList();
  }

  private static int longest(SectionTable table, int column) {
    int head = wide(table.header().get(column));
    return Math.max(
        head * 2, table.rows().stream().mapToInt(r -> wide(r.get(column))).max().orElse(0));
  }

  /** The width of words in characters of Latin script. */
  static int wide(String words) {
    return words.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
  }
}
