package org.pacta.norm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Vectors of length 1 that are mostly zero, one below the other. */
final class SparseRows {
  private final int width;
  private final List<int[]> columns = new ArrayList<>();
  private final List<double[]> values = new ArrayList<>();

  /**
   * @param width the number of columns
   */
  SparseRows(int width) {
    this.width = width;
  }

  /** Adds a vector, which is brought to length 1; one of zeros stays as it is. */
  void add(Map<Integer, Double> row) {
    double length = Math.sqrt(row.values().stream().mapToDouble(v -> v * v).sum());
    columns.add(row.keySet().stream().mapToInt(Integer::intValue).toArray());
    values.add(row.values().stream().mapToDouble(v -> v / (length == 0 ? 1 : length)).toArray());
  }

  int width() {
    return width;
  }

  int height() {
    return columns.size();
  }

  int[] columns(int row) {
    return columns.get(row);
  }

  double[] values(int row) {
    return values.get(row);
  }

  /** The square of the largest singular value, by power iteration (von Mises 1929). */
  double norm(int steps) {
    double[] direction = new double[width];
    Arrays.fill(direction, 1 / Math.sqrt(Math.max(1, width)));
    double norm = 0;
    for (int step = 0; step < steps; step++) {
      double[] next = new double[width];
      for (int r = 0; r < height(); r++) {
        double dot = dot(r, direction);
        for (int i = 0; i < columns(r).length; i++) {
          next[columns(r)[i]] += dot * values(r)[i];
        }
      }
      norm = Math.sqrt(Arrays.stream(next).map(x -> x * x).sum());
      for (int i = 0; i < width && norm > 0; i++) {
        direction[i] = next[i] / norm;
      }
    }
    return norm;
  }

  private double dot(int row, double[] vector) {
    double sum = 0;
    for (int i = 0; i < columns(row).length; i++) {
      sum += values(row)[i] * vector[columns(row)[i]];
    }
    return sum;
  }
}
