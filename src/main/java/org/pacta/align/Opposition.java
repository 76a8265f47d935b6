package org.pacta.align;

import java.util.List;
import java.util.Optional;
import org.pacta.norm.Norm;

/** Tells whether two provisions on one subject have contrary effect, by what their norms rule. */
final class Opposition {
  /** Topics whose norms cannot both be followed to the full. */
  private static final List<List<String>> CONTRARY =
      List.of(List.of("localization-ban", "localization-requirement"));

  private Opposition() {}

  /** The two topics that contradict each other, left one first; empty where none do. */
  static Optional<List<String>> of(List<Norm> left, List<Norm> right) {
    for (List<String> pair : CONTRARY) {
      if (rules(left, pair.getFirst()) && rules(right, pair.getLast())) {
        return Optional.of(pair);
      }
      if (rules(left, pair.getLast()) && rules(right, pair.getFirst())) {
        return Optional.of(pair.reversed());
      }
    }
    return Optional.empty();
  }

  /** The subject that a topic shares with its contrary; empty where it has none. */
  static Optional<String> subject(String topic) {
    return CONTRARY.stream()
        .filter(pair -> pair.contains(topic))
        .map(pair -> String.join(" : ", pair))
        .findFirst();
  }

  private static boolean rules(List<Norm> norms, String topic) {
    return norms.stream().anyMatch(n -> n.has(topic));
  }
}
