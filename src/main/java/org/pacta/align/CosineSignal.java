package org.pacta.align;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How far two provisions share weighted features: the cosine of their vectors.
 *
 * @param name the name of the signal
 * @param left the vectors of the left side
 * @param right the vectors of the right side
 * @param numbering the names of the features
 * @param label how a feature is shown to a reader
 */
record CosineSignal(
    String name,
    List<SparseVector> left,
    List<SparseVector> right,
    Numbering numbering,
    UnaryOperator<String> label)
    implements Signal {
  private static final int SHOWN = 6;

  static CosineSignal of(String name, Weighting weighting, UnaryOperator<String> label) {
    return new CosineSignal(
        name, weighting.left(), weighting.right(), weighting.numbering(), label);
  }

  @Override
  public double score(int l, int r) {
    return left.get(l).cosine(right.get(r));
  }

  @Override
  public String explanation(int l, int r) {
    return words(left.get(l).shared(right.get(r)));
  }

  /** The heaviest of the shared features, as a reader knows them. */
  String words(List<SparseVector.Shared> shared) {
    return shared.stream()
        .limit(SHOWN)
        .map(s -> label.apply(numbering.term(s.term())))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
