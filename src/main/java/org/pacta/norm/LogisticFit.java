package org.pacta.norm;

import java.util.Arrays;

/** Fits a logistic regression for each of several classes at once. */
final class LogisticFit {
  private static final double FIRST_INTERCEPT = -3;
  private static final int POWER_STEPS = 50;

  private final SparseRows rows;
  private final boolean[][] given;
  private final int classes;
  private final double penalty;
  private final double pace;
  private double[][] weights;
  private double[] intercepts;

  /**
   * @param given by row whether it belongs to each class
   * @param penalty of the squared weights, above 0; the intercepts carry none
   */
  LogisticFit(SparseRows rows, boolean[][] given, double penalty) {
    this.rows = rows;
    this.given = given;
    this.classes = given[0].length;
    this.penalty = penalty;
    // The intercept is a column of ones, which adds at most the number of rows.
    this.pace = 1 / (0.25 * rows.norm(POWER_STEPS) + penalty);
    this.weights = new double[rows.width()][classes];
    this.intercepts = new double[classes];
    Arrays.fill(intercepts, FIRST_INTERCEPT);
  }

  double[] weights(int column) {
    return weights[column];
  }

  double[] intercepts() {
    return intercepts;
  }

  /** Goes so many steps downhill, each from a point beyond the last one (Nesterov 1983). */
  void run(int steps) {
    double[][] ahead = copy(weights);
    double[] aheadIntercepts = intercepts.clone();
    double momentum = 1;
    double interceptPace = 4.0 / Math.max(1, rows.height());
    for (int step = 0; step < steps; step++) {
      double[][] gradient = new double[rows.width()][classes];
      double[] interceptGradient = new double[classes];
      accumulate(ahead, aheadIntercepts, gradient, interceptGradient);
      double next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
      double push = (momentum - 1) / next;
      for (int f = 0; f < rows.width(); f++) {
        for (int c = 0; c < classes; c++) {
          double moved = ahead[f][c] - pace * (gradient[f][c] + penalty * ahead[f][c]);
          ahead[f][c] = moved + push * (moved - weights[f][c]);
          weights[f][c] = moved;
        }
      }
      for (int c = 0; c < classes; c++) {
        aheadIntercepts[c] -= interceptPace * interceptGradient[c];
      }
      intercepts = aheadIntercepts;
      momentum = next;
    }
  }

  private void accumulate(
      double[][] at, double[] atIntercepts, double[][] gradient, double[] interceptGradient) {
    double[] sums = new double[classes];
    for (int r = 0; r < rows.height(); r++) {
      System.arraycopy(atIntercepts, 0, sums, 0, classes);
      int[] columns = rows.columns(r);
      double[] values = rows.values(r);
      for (int i = 0; i < columns.length; i++) {
        double[] row = at[columns[i]];
        for (int c = 0; c < classes; c++) {
          sums[c] += values[i] * row[c];
        }
      }
      for (int c = 0; c < classes; c++) {
        sums[c] = 1 / (1 + StrictMath.exp(-sums[c])) - (given[r][c] ? 1 : 0);
        interceptGradient[c] += sums[c];
      }
      for (int i = 0; i < columns.length; i++) {
        double[] row = gradient[columns[i]];
        for (int c = 0; c < classes; c++) {
          row[c] += values[i] * sums[c];
        }
      }
    }
  }

  private static double[][] copy(double[][] matrix) {
    return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
  }
}
