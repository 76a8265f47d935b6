package org.pacta.eval;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacta.norm.TopicClassifier;

/**
 * For each instrument a classifier of topics that was taught all other labelled texts in its
 * language, as the one of the program was, and has not seen the instrument itself.
 */
final class UnseenClassifiers {
  private final Map<String, TopicClassifier> classifiers;

  /**
   * Learns them, several at a time; each is the same however many are.
   *
   * @param instruments for which one is wanted; each is among the labelled ones
   */
  UnseenClassifiers(Map<String, LabelledText> labelled, Collection<String> instruments) {
    classifiers =
        instruments.parallelStream()
            .collect(Collectors.toConcurrentMap(Function.identity(), i -> without(i, labelled)));
  }

  /**
   * @throws java.util.NoSuchElementException if none was wanted for the instrument
   */
  TopicClassifier of(String instrument) {
    return Optional.ofNullable(classifiers.get(instrument)).orElseThrow();
  }

  private static TopicClassifier without(String instrument, Map<String, LabelledText> labelled) {
    Map<String, LabelledText> others = new TreeMap<>(labelled);
    LabelledText own = others.remove(instrument);
    if (own == null) {
      throw new IllegalArgumentException("no labels of " + instrument);
    }
    others.values().removeIf(o -> o.text().text().language() != own.text().text().language());
    Map<String, List<Labels>> labels = new TreeMap<>();
    others.forEach((id, other) -> labels.put(id, other.labels()));
    return TopicTraining.learner(
            labels, id -> List.of(Objects.requireNonNull(labelled.get(id)).text().text()))
        .classifier();
  }
}
