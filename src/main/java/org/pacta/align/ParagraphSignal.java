package org.pacta.align;

import java.util.List;
import java.util.Map;

/**
 * How well the paragraphs of two provisions fit one to one: for each paragraph the best on the
 * other side, averaged over both sides. An article that holds the other among much else still fits.
 */
final class ParagraphSignal implements Signal {
  private final List<List<SparseVector>> left;
  private final List<List<SparseVector>> right;

  ParagraphSignal(PreparedSide left, PreparedSide right, Weighting weighting) {
    this.left = left.profiles().stream().map(p -> vectors(p.paragraphs(), weighting)).toList();
    this.right = right.profiles().stream().map(p -> vectors(p.paragraphs(), weighting)).toList();
  }

  @Override
  public String name() {
    return "paragraphs";
  }

  @Override
  public double score(int l, int r) {
    return Math.max(coverage(left.get(l), right.get(r)), coverage(right.get(r), left.get(l)));
  }

  @Override
  public String explanation(int l, int r) {
    return "";
  }

  private static double coverage(List<SparseVector> from, List<SparseVector> to) {
    double sum = 0;
    for (SparseVector paragraph : from) {
      sum += to.stream().mapToDouble(paragraph::cosine).max().orElse(0);
    }
    return from.isEmpty() ? 0 : sum / from.size();
  }

  private static List<SparseVector> vectors(
      List<Map<String, Double>> paragraphs, Weighting weighting) {
    return paragraphs.stream().map(weighting::vector).toList();
  }
}
