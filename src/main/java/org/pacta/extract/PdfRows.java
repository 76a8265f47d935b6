package org.pacta.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Puts glyphs into rows by their baselines. Small glyphs a little above a row, or below it, belong
 * to it if they stand where the row has room.
 */
final class PdfRows {
  private static final float SAME_BASELINE = 0.2f;
  private static final float SMALLER = 0.85f;
  private static final float RAISED = 0.65f;
  private static final float LOWERED = 0.3f;
  private static final float OVERLAP = 0.3f;

  private PdfRows() {}

  /** The rows from top to bottom. */
  static List<PdfLine> of(List<TextPosition> glyphs, int page) {
    List<List<TextPosition>> rows = byBaseline(glyphs);
    join(rows);
    return rows.stream().map(row -> new PdfLine(row, page)).filter(l -> !l.isEmpty()).toList();
  }

  private static List<List<TextPosition>> byBaseline(List<TextPosition> glyphs) {
    List<TextPosition> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    List<List<TextPosition>> rows = new ArrayList<>();
    for (TextPosition glyph : sorted) {
      if (rows.isEmpty() || !isOn(rows.getLast().getFirst(), glyph)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(glyph);
    }
    return rows;
  }

  private static boolean isOn(TextPosition first, TextPosition glyph) {
    float size = Math.max(first.getYScale(), glyph.getYScale());
    return glyph.getYDirAdj() - first.getYDirAdj() <= size * SAME_BASELINE;
  }

  private static void join(List<List<TextPosition>> rows) {
    for (int i = 0; i + 1 < rows.size(); i++) {
      List<TextPosition> above = rows.get(i);
      List<TextPosition> below = rows.get(i + 1);
      float step = below.getFirst().getYDirAdj() - above.getFirst().getYDirAdj();
      boolean raised = fits(above, below, step, RAISED);
      if (raised || fits(below, above, step, LOWERED)) {
        below.addAll(raised ? 0 : below.size(), above);
        rows.remove(i);
        i = Math.max(-1, i - 2);
      }
    }
  }

  private static boolean fits(
      List<TextPosition> small, List<TextPosition> row, float step, float most) {
    double size = row.stream().mapToDouble(TextPosition::getYScale).max().orElse(0);
    double own = small.stream().mapToDouble(TextPosition::getYScale).max().orElse(0);
    return own <= size * SMALLER
        && step <= size * most
        && small.stream().noneMatch(glyph -> row.stream().anyMatch(other -> cover(glyph, other)));
  }

  private static boolean cover(TextPosition a, TextPosition b) {
    float left = Math.max(a.getXDirAdj(), b.getXDirAdj());
    float right =
        Math.min(a.getXDirAdj() + a.getWidthDirAdj(), b.getXDirAdj() + b.getWidthDirAdj());
    boolean ink = !a.getUnicode().isBlank() && !b.getUnicode().isBlank();
    return ink && right - left > OVERLAP * Math.min(a.getWidthDirAdj(), b.getWidthDirAdj());
  }
}
