package org.pacta.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.pacta.extract.Block.Form;
import org.pacta.extract.Block.Layout;

/** One line of text on a page of a PDF, glyph by glyph from left to right. */
final class PdfLine {
  private static final float SMALLER = 0.8f;
  private static final float RAISED = 0.12f;

  /** A gap between glyphs is a space from this part of the width of a space on. */
  private static final float PART_OF_SPACE = 0.5f;

  /** Where the font has no space, a gap is one from this part of the size on. */
  private static final float PART_OF_SIZE = 0.15f;

  private final int page;
  private final List<TextPosition> glyphs;
  private final float size;
  private final float tracking;
  private final float baseline;
  private final float left;
  private final float right;

  PdfLine(List<TextPosition> row, int page) {
    this.page = page;
    List<TextPosition> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    this.glyphs = List.copyOf(sorted);
    this.size = commonSize();
    this.tracking = tracking();
    this.baseline = commonBaseline();
    this.left = ink().map(TextPosition::getXDirAdj).min(Float::compare).orElse(0f);
    this.right = ink().map(PdfLine::end).max(Float::compare).orElse(0f);
  }

  boolean isEmpty() {
    return glyphs.stream().allMatch(g -> g.getUnicode().isBlank());
  }

  List<TextPosition> glyphs() {
    return glyphs;
  }

  int page() {
    return page;
  }

  /** The distance of the baseline from the top of the page, in points. */
  float top() {
    return baseline;
  }

  float left() {
    return left;
  }

  float right() {
    return right;
  }

  /** Whether any glyph stands between the two distances from the left edge. */
  boolean crosses(double from, double to) {
    return ink().anyMatch(g -> g.getXDirAdj() < to && end(g) > from);
  }

  /** The line as a block; smaller glyphs above the baseline are its raised characters. */
  Block block() {
    RichText text = new RichText();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < glyphs.size(); i++) {
      boolean raised = isRaised(glyphs.get(i));
      boolean space = i > 0 && isSpace(glyphs.get(i - 1), glyphs.get(i));
      if (!run.isEmpty() && (!raised || space)) {
        text.appendRaised(run.toString());
        run.setLength(0);
      }
      text.append(space ? " " : "");
      if (raised) {
        run.append(glyphs.get(i).getUnicode());
      } else {
        text.append(glyphs.get(i).getUnicode());
      }
    }
    text.appendRaised(run.toString());
    Layout layout = new Layout(Math.max(0, left), right, baseline, size);
    return text.block(Form.LINE, 0, page, layout);
  }

  private boolean isRaised(TextPosition glyph) {
    boolean smaller = glyph.getYScale() <= size * SMALLER;
    return smaller
        && baseline - glyph.getYDirAdj() > size * RAISED
        && !glyph.getUnicode().isBlank();
  }

  /** Chinese characters are set apart for looks: only a gap as wide as one of them is a space. */
  private boolean isSpace(TextPosition before, TextPosition after) {
    float gap = after.getXDirAdj() - end(before);
    if (before.getUnicode().isBlank() || after.getUnicode().isBlank()) {
      return false;
    }
    if (isChinese(before) && isChinese(after)) {
      return gap > before.getYScale();
    }
    float space = before.getWidthOfSpace() * PART_OF_SPACE;
    float part = before.getYScale() * PART_OF_SIZE;
    return gap - tracking > (space > 0 && !Float.isNaN(space) ? Math.min(space, part) : part);
  }

  /** The gap between most letters of the line: 0 unless the line is set with letter-spacing. */
  private float tracking() {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < glyphs.size(); i++) {
      TextPosition before = glyphs.get(i - 1);
      TextPosition after = glyphs.get(i);
      if (!before.getUnicode().isBlank() && !after.getUnicode().isBlank()) {
        gaps.add(after.getXDirAdj() - end(before));
      }
    }
    gaps.sort(null);
    return gaps.isEmpty() ? 0 : Math.max(0, gaps.get(gaps.size() / 2));
  }

  private static boolean isChinese(TextPosition glyph) {
    return Characters.isChinese(glyph.getUnicode().charAt(0));
  }

  private Stream<TextPosition> ink() {
    return glyphs.stream().filter(g -> !g.getUnicode().isBlank());
  }

  private float commonSize() {
    Map<Float, Integer> count = new TreeMap<>();
    glyphs.forEach(g -> count.merge(size(g), g.getUnicode().strip().length(), Integer::sum));
    return mostFrequent(count);
  }

  private float commonBaseline() {
    Map<Float, Integer> count = new TreeMap<>();
    for (TextPosition glyph : glyphs) {
      if (size(glyph) == size) {
        count.merge(round(glyph.getYDirAdj()), 1, Integer::sum);
      }
    }
    return mostFrequent(count);
  }

  private static float mostFrequent(Map<Float, Integer> count) {
    return count.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  private static float end(TextPosition glyph) {
    return glyph.getXDirAdj() + glyph.getWidthDirAdj();
  }

  private static float size(TextPosition glyph) {
    return round(glyph.getYScale());
  }

  private static float round(float points) {
    return Math.round(points * 10) / 10f;
  }
}
