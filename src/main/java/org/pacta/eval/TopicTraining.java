package org.pacta.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.pacta.norm.TopicLearner;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;

/** Teaches the classifier of topics what labels say of units. */
public final class TopicTraining {
  private TopicTraining() {}

  /**
   * A learner that has seen the labels of all instruments.
   *
   * @param labels by instrument
   * @param texts gives an instrument in each of its languages; none where it is not held
   */
  public static TopicLearner learner(
      Map<String, List<Labels>> labels, Function<String, List<InstrumentText>> texts) {
    TopicLearner learner = new TopicLearner();
    labels.forEach(
        (instrument, rows) -> texts.apply(instrument).forEach(t -> learner.add(t, units(rows))));
    return learner;
  }

  private static Map<Locator, Set<String>> units(List<Labels> rows) {
    Map<Locator, Set<String>> units = new LinkedHashMap<>();
    rows.forEach(r -> units.putIfAbsent(new Locator(r.locator()), r.topicSet()));
    return units;
  }
}
