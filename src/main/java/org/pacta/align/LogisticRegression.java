package org.pacta.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Weighted logistic regression with a quadratic penalty on the weights, fitted by Newton's method.
 * The intercept is the last coefficient and carries no penalty.
 */
final class LogisticRegression {
  private static final int STEPS = 30;

  private LogisticRegression() {}

  /**
   * A judged example.
   *
   * @param features the values, all examples in the same order
   * @param positive the judgement
   * @param weight how much it counts, above 0
   */
  record Example(double[] features, boolean positive, double weight) {}

  /**
   * Fits the coefficients.
   *
   * @param penalty the strength of the penalty, above 0
   * @param least a lower bound of each weight: signals of likeness must not speak against it
   * @return a coefficient for each feature, then the intercept
   */
  static double[] fit(List<Example> examples, double penalty, double least) {
    int size = examples.getFirst().features().length;
    boolean[] fixed = new boolean[size + 1];
    while (true) {
      double[] beta = newton(examples, penalty, fixed);
      List<Integer> below = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        if (!fixed[i] && beta[i] < least) {
          below.add(i);
        }
      }
      if (below.isEmpty()) {
        return beta;
      }
      // Dropping one at a time keeps the choice independent of the order of the features.
      int worst = below.getFirst();
      for (int i : below) {
        worst = beta[i] < beta[worst] ? i : worst;
      }
      fixed[worst] = true;
    }
  }

  private static double[] newton(List<Example> examples, double penalty, boolean[] fixed) {
    int n = fixed.length;
    double[] beta = new double[n];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[n];
      double[][] hessian = new double[n][n];
      for (Example e : examples) {
        accumulate(e, beta, gradient, hessian);
      }
      for (int i = 0; i < n; i++) {
        double ridge = i == n - 1 ? 1e-9 : penalty;
        gradient[i] -= ridge * beta[i];
        hessian[i][i] += ridge;
      }
      hold(fixed, gradient, hessian);
      double[] move = solve(hessian, gradient);
      double size = 0;
      for (int i = 0; i < n; i++) {
        beta[i] += move[i];
        size = Math.max(size, Math.abs(move[i]));
      }
      if (size < 1e-9) {
        break;
      }
    }
    return beta;
  }

  private static void accumulate(Example e, double[] beta, double[] gradient, double[][] hessian) {
    int n = beta.length;
    double z = beta[n - 1];
    for (int i = 0; i < n - 1; i++) {
      z += beta[i] * e.features()[i];
    }
    double p = 1 / (1 + StrictMath.exp(-z));
    double error = e.weight() * ((e.positive() ? 1 : 0) - p);
    double curvature = e.weight() * Math.max(p * (1 - p), 1e-6);
    for (int i = 0; i < n; i++) {
      double xi = i == n - 1 ? 1 : e.features()[i];
      gradient[i] += error * xi;
      for (int j = 0; j < n; j++) {
        hessian[i][j] += curvature * xi * (j == n - 1 ? 1 : e.features()[j]);
      }
    }
  }

  private static void hold(boolean[] fixed, double[] gradient, double[][] hessian) {
    for (int i = 0; i < fixed.length; i++) {
      if (fixed[i]) {
        gradient[i] = 0;
        for (int j = 0; j < fixed.length; j++) {
          hessian[i][j] = i == j ? 1 : 0;
          hessian[j][i] = i == j ? 1 : 0;
        }
      }
    }
  }

  /** Solves a small symmetric system by elimination with pivots. */
  private static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    double[][] a = new double[n][];
    double[] b = right.clone();
    for (int i = 0; i < n; i++) {
      a[i] = matrix[i].clone();
    }
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column + 1; row < n; row++) {
        pivot = Math.abs(a[row][column]) > Math.abs(a[pivot][column]) ? row : pivot;
      }
      swap(a, b, column, pivot);
      for (int row = column + 1; row < n; row++) {
        double factor = a[row][column] / a[column][column];
        for (int k = column; k < n; k++) {
          a[row][k] -= factor * a[column][k];
        }
        b[row] -= factor * b[column];
      }
    }
    for (int row = n - 1; row >= 0; row--) {
      for (int k = row + 1; k < n; k++) {
        b[row] -= a[row][k] * b[k];
      }
      b[row] /= a[row][row];
    }
    return b;
  }

  private static void swap(double[][] a, double[] b, int i, int j) {
    double[] row = a[i];
    a[i] = a[j];
    a[j] = row;
    double value = b[i];
    b[i] = b[j];
    b[j] = value;
  }
}
