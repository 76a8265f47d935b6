package org.pacta.align;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A weighted sum of signals, read as log-odds.
 *
 * @param intercept the log-odds where every signal is 0
 * @param weights the weight of each signal; one that is not named does not count
 */
public record Linear(double intercept, Map<String, Double> weights) {
  public Linear {
    weights = new TreeMap<>(Objects.requireNonNull(weights, "a model needs weights"));
  }

  double weight(String signal) {
    return weights.getOrDefault(signal, 0.0);
  }

  /** The probability that values tell, each named in the same order. */
  double probability(List<String> names, double[] values) {
    double sum = intercept;
    for (int i = 0; i < values.length; i++) {
      sum += weight(names.get(i)) * values[i];
    }
    return probability(sum);
  }

  String yaml() {
    String named =
        weights.entrySet().stream()
            .map(e -> e.getKey() + ": " + e.getValue())
            .collect(Collectors.joining(", "));
    return "{intercept: " + intercept + ", weights: {" + named + "}}";
  }

  /** The probability of log-odds. */
  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
