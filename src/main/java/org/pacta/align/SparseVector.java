package org.pacta.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Weighted terms, sorted by their number. */
final class SparseVector {
  static final SparseVector EMPTY = new SparseVector(new int[0], new double[0]);

  private final int[] terms;
  private final double[] weights;
  private final double norm;

  private SparseVector(int[] terms, double[] weights) {
    this.terms = terms;
    this.weights = weights;
    double sum = 0;
    for (double w : weights) {
      sum += w * w;
    }
    this.norm = Math.sqrt(sum);
  }

  /** A term that two vectors share and what it adds to their product. */
  record Shared(int term, double product) {}

  /** A vector of the terms with a weight above 0. */
  static SparseVector of(
      Map<String, Double> counts,
      Numbering numbering,
      ToDoubleFunction<Map.Entry<String, Double>> weight) {
    record Term(int number, double weight) {}
    List<Term> terms = new ArrayList<>(counts.size());
    for (Map.Entry<String, Double> entry : counts.entrySet()) {
      double w = weight.applyAsDouble(entry);
      if (w > 0) {
        terms.add(new Term(numbering.of(entry.getKey()), w));
      }
    }
    terms.sort(Comparator.comparingInt(Term::number));
    return new SparseVector(
        terms.stream().mapToInt(Term::number).toArray(),
        terms.stream().mapToDouble(Term::weight).toArray());
  }

  boolean isEmpty() {
    return terms.length == 0;
  }

  /**
   * The cosine of the angle between two vectors of weights above 0, in [0, 1]; 0 if one is empty.
   */
  double cosine(SparseVector other) {
    if (norm == 0 || other.norm == 0) {
      return 0;
    }
    return Math.min(1, dot(other) / (norm * other.norm));
  }

  /** How much of this vector the other one has too, in [0, 1]; 0 if this one is empty. */
  double covered(SparseVector other) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < terms.length; i++) {
      sum += Math.min(weights[i], other.weight(terms[i]));
      all += weights[i];
    }
    return all == 0 ? 0 : Math.min(1, sum / all);
  }

  double dot(SparseVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = Integer.compare(terms[i], other.terms[j]);
      if (order == 0) {
        sum += weights[i] * other.weights[j];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /** What both vectors have, the heaviest first. */
  List<Shared> shared(SparseVector other) {
    List<Shared> shared = new ArrayList<>();
    for (int i = 0; i < terms.length; i++) {
      int at = Arrays.binarySearch(other.terms, terms[i]);
      if (at >= 0) {
        shared.add(new Shared(terms[i], weights[i] * other.weights[at]));
      }
    }
    shared.sort(
        Comparator.comparingDouble(Shared::product).reversed().thenComparingInt(Shared::term));
    return shared;
  }

  /** The sum of all weights. */
  double sum() {
    return Arrays.stream(weights).sum();
  }

  double weight(int term) {
    int at = Arrays.binarySearch(terms, term);
    return at < 0 ? 0 : weights[at];
  }

  int[] terms() {
    return terms;
  }
}
