package org.pacta.align;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pacta.norm.Norm;

/**
 * What each paragraph rules, as features that are weighed by how rare they are: its subjects, the
 * main one above all, and with what force it treats each.
 */
final class Rules {
  /**
   * A topic counts in full from this score on; one that is little more than a guess counts less.
   */
  private static final double SURE = 0.8;

  private static final double BESIDE = 0.6;
  private static final double FORCE = 0.5;

  private Rules() {}

  /** The features of each norm, in the order of the norms. */
  static List<Map<String, Double>> of(List<Norm> norms) {
    return norms.stream().map(Rules::features).toList();
  }

  /** All features of some rules, each with the greatest value that it has in one. */
  static Map<String, Double> together(List<Map<String, Double>> rules) {
    Map<String, Double> all = new TreeMap<>();
    rules.forEach(rule -> rule.forEach((name, value) -> all.merge(name, value, Math::max)));
    return all;
  }

  private static Map<String, Double> features(Norm norm) {
    Map<String, Double> features = new TreeMap<>();
    double weight = 1;
    for (Norm.TopicTag tag : norm.topics()) {
      double sure = weight * Math.min(1, tag.score() / SURE);
      features.merge(tag.topic(), sure, Math::max);
      features.merge(tag.topic() + "/" + norm.modality().code(), sure * FORCE, Math::max);
      // A ban and a duty have the same subject: opposed provisions are counterparts too.
      Opposition.subject(tag.topic()).ifPresent(s -> features.put(s, 1.0));
      weight = BESIDE;
    }
    return features;
  }
}
