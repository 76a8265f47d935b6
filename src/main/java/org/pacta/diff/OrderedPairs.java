package org.pacta.diff;

import java.util.ArrayList;
import java.util.List;

/** Pairs two sequences in their order so that the likeness of the pairs sums up to the most. */
final class OrderedPairs {
  private OrderedPairs() {}

  /** A pair of places. */
  record Pair(int left, int right) {}

  /**
   * The pairs in their order (Needleman and Wunsch 1970, without a cost for gaps).
   *
   * @param likeness of each left to each right one; 0 for what must not be paired
   */
  static List<Pair> of(double[][] likeness) {
    int n = likeness.length;
    int m = n == 0 ? 0 : likeness[0].length;
    double[][] best = new double[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        double paired = likeness[i][j] > 0 ? likeness[i][j] + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return trace(best, n, m);
  }

  private static List<Pair> trace(double[][] best, int n, int m) {
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (best[i][j] == best[i + 1][j]) {
        i++;
      } else if (best[i][j] == best[i][j + 1]) {
        j++;
      } else {
        pairs.add(new Pair(i++, j++));
      }
    }
    return pairs;
  }
}
