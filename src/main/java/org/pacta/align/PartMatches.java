package org.pacta.align;

import java.util.List;
import java.util.function.Function;

/**
 * How far the parts of each provision of one side are found among the parts of one of the other
 * side: for each part the best fit, and the mean of these. Computed once for all pairs.
 */
final class PartMatches {
  private final float[][] found;
  private final float[][] foundBack;

  /** Takes the parts of each provision as vectors of the same terms. */
  PartMatches(PreparedSide left, PreparedSide right, Function<Profile, List<SparseVector>> parts) {
    List<List<SparseVector>> lefts = left.profiles().stream().map(parts).toList();
    List<List<SparseVector>> rights = right.profiles().stream().map(parts).toList();
    found = new float[lefts.size()][rights.size()];
    foundBack = new float[lefts.size()][rights.size()];
    for (int l = 0; l < found.length; l++) {
      for (int r = 0; r < found[l].length; r++) {
        match(lefts.get(l), rights.get(r), l, r);
      }
    }
  }

  /** How far the parts of the left provision are found in the right one, in [0, 1]. */
  double found(int l, int r) {
    return found[l][r];
  }

  /** How far the parts of the right provision are found in the left one, in [0, 1]. */
  double foundBack(int l, int r) {
    return foundBack[l][r];
  }

  private void match(List<SparseVector> from, List<SparseVector> to, int l, int r) {
    double[] bestBack = new double[to.size()];
    double sum = 0;
    for (SparseVector part : from) {
      double best = 0;
      for (int j = 0; j < bestBack.length; j++) {
        double fit = part.cosine(to.get(j));
        best = Math.max(best, fit);
        bestBack[j] = Math.max(bestBack[j], fit);
      }
      sum += best;
    }
    found[l][r] = (float) (from.isEmpty() ? 0 : sum / from.size());
    foundBack[l][r] = (float) mean(bestBack);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return values.length == 0 ? 0 : sum / values.length;
  }
}
