package org.pacta.extract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts a gap between lines that stand further apart than lines of the document do. */
final class PdfParagraphs {
  private static final float CLEARLY_LARGER = 1.3f;

  private final Blocks blocks;

  PdfParagraphs(Blocks blocks) {
    this.blocks = blocks;
  }

  void add(List<PdfLine> lines) {
    float pitch = pitch(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && isApart(lines.get(i - 1), lines.get(i), pitch)) {
        blocks.gap();
      }
      blocks.add(lines.get(i).block());
    }
  }

  private static boolean isApart(PdfLine above, PdfLine below, float pitch) {
    return above.page() == below.page() && below.top() - above.top() > pitch * CLEARLY_LARGER;
  }

  /** The most frequent distance from line to line, in points; 0 where no line follows another. */
  private static float pitch(List<PdfLine> lines) {
    Map<Integer, Integer> count = new TreeMap<>();
    for (int i = 1; i < lines.size(); i++) {
      float step = lines.get(i).top() - lines.get(i - 1).top();
      if (lines.get(i).page() == lines.get(i - 1).page() && step > 1) {
        count.merge(Math.round(step), 1, Integer::sum);
      }
    }
    return count.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
