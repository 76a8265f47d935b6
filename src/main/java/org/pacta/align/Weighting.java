package org.pacta.align;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Weighs the features of the provisions of two texts by how rare they are in each: tf-idf with
 * logarithmic frequencies (Salton and Buckley 1988). The rarity of a term is the mean of its rarity
 * in both texts, each scaled to [0, 1], so that a long text does not outvote a short one.
 */
final class Weighting {
  private final Numbering numbering = new Numbering();
  private final List<Map<String, Double>> left;
  private final List<Map<String, Double>> right;
  private final Map<String, Integer> leftCounts;
  private final Map<String, Integer> rightCounts;

  Weighting(PreparedSide left, PreparedSide right, Function<Profile, Map<String, Double>> feature) {
    this.left = left.profiles().stream().map(feature).toList();
    this.right = right.profiles().stream().map(feature).toList();
    this.leftCounts = counts(this.left);
    this.rightCounts = counts(this.right);
  }

  List<SparseVector> left() {
    return left.stream().map(this::vector).toList();
  }

  List<SparseVector> right() {
    return right.stream().map(this::vector).toList();
  }

  /** The vectors of another feature of the same terms, headings for instance. */
  CosineSignal signal(
      String name,
      PreparedSide left,
      PreparedSide right,
      Function<Profile, Map<String, Double>> feature,
      UnaryOperator<String> label) {
    return new CosineSignal(
        name,
        left.profiles().stream().map(feature).map(this::vector).toList(),
        right.profiles().stream().map(feature).map(this::vector).toList(),
        numbering,
        label);
  }

  Numbering numbering() {
    return numbering;
  }

  /** The weights of features that belong to no provision of their own, a paragraph for instance. */
  SparseVector vector(Map<String, Double> feature) {
    return SparseVector.of(feature, numbering, e -> Math.log1p(e.getValue()) * rarity(e.getKey()));
  }

  /** In [0, 1]; 1 for a term that stands in no provision. */
  double rarity(String term) {
    return (rarity(term, leftCounts, left.size()) + rarity(term, rightCounts, right.size())) / 2;
  }

  private static double rarity(String term, Map<String, Integer> counts, int all) {
    int count = counts.getOrDefault(term, 0);
    return count == 0 ? 1 : Math.log((all + 1.0) / count) / Math.log(all + 1.0);
  }

  private static Map<String, Integer> counts(List<Map<String, Double>> features) {
    Map<String, Integer> counts = new TreeMap<>();
    features.forEach(f -> f.keySet().forEach(term -> counts.merge(term, 1, Integer::sum)));
    return counts;
  }
}
