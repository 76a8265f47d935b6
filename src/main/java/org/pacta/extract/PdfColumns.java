package org.pacta.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a page down its columns. Columns are there if hardly any row of text crosses a strip in the
 * middle of the page although there is text on both sides of it; a row that crosses, such as a
 * heading, ends the columns above it.
 */
final class PdfColumns {
  private static final float GUTTER = 8;
  private static final int FEWEST_ROWS = 8;
  private static final double MOST_CROSSING = 0.2;
  private static final int STEPS = 30;

  private PdfColumns() {}

  /** The lines of one page in reading order. */
  static List<PdfLine> lines(List<TextPosition> glyphs, int page) {
    List<PdfLine> rows = PdfRows.of(glyphs, page);
    OptionalDouble gutter = gutter(rows);
    return gutter.isEmpty() ? rows : columns(rows, gutter.getAsDouble(), page);
  }

  private static OptionalDouble gutter(List<PdfLine> rows) {
    double left = rows.stream().mapToDouble(PdfLine::left).min().orElse(0);
    double right = rows.stream().mapToDouble(PdfLine::right).max().orElse(0);
    double[] free =
        IntStream.rangeClosed(0, STEPS)
            .mapToDouble(step -> left + (right - left) * (0.35 + 0.3 * step / STEPS))
            .filter(x -> isGutter(x, rows))
            .toArray();
    return free.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(free[free.length / 2]);
  }

  private static boolean isGutter(double x, List<PdfLine> rows) {
    List<PdfLine> clear = rows.stream().filter(row -> !row.crosses(x, x + GUTTER)).toList();
    long left = clear.stream().filter(row -> row.left() < x).count();
    long right = clear.stream().filter(row -> row.right() > x).count();
    return Math.min(left, right) >= FEWEST_ROWS
        && rows.size() - clear.size() <= rows.size() * MOST_CROSSING;
  }

  private static List<PdfLine> columns(List<PdfLine> rows, double x, int page) {
    List<PdfLine> read = new ArrayList<>();
    List<TextPosition> left = new ArrayList<>();
    List<TextPosition> right = new ArrayList<>();
    for (PdfLine row : rows) {
      if (row.crosses(x, x + GUTTER)) {
        flush(left, right, page, read);
        read.add(row);
      } else {
        row.glyphs().forEach(g -> (g.getXDirAdj() < x ? left : right).add(g));
      }
    }
    flush(left, right, page, read);
    return read;
  }

  private static void flush(
      List<TextPosition> left, List<TextPosition> right, int page, List<PdfLine> read) {
    read.addAll(PdfRows.of(left, page));
    read.addAll(PdfRows.of(right, page));
    left.clear();
    right.clear();
  }
}
