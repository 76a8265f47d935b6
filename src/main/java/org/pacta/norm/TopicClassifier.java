package org.pacta.norm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.Language;
import org.pacta.norm.Norm.TopicTag;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Provision;

/**
 * Says what a unit is about where no rule speaks: a linear classifier learned from labelled units
 * (logistic regression, one topic against the rest), which keeps silent where it is not sure. It
 * cites the words that weigh most. Thread-safe.
 */
public final class TopicClassifier {
  /** The name under which it stands among the rules. */
  public static final String RULE = "classifier";

  /**
   * A topic is given from this probability on; below, the classifier abstains. The penalty makes
   * probabilities small: with the instrument left out, topics given from here on were right as
   * often as those of the rules.
   */
  private static final double LEAST = 0.2;

  /** An invented restriction of data is worse than a missed one: the rules have the say there. */
  private static final double LEAST_HEADLINE = 0.25;

  private static final Set<String> HEADLINE =
      Taxonomy.builtin().headline().stream().map(Topic::id).collect(Collectors.toSet());

  private static final int MOST_EVIDENCE = 3;

  private final Map<Language, TopicModel> models = new EnumMap<>(Language.class);
  private volatile @Nullable TopicFeatures latest;

  TopicClassifier(Map<Language, TopicModel> models) {
    this.models.putAll(models);
  }

  /** The classifier of the program. */
  public static TopicClassifier builtin() {
    Map<Language, TopicModel> models = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      models.put(language, TopicModel.builtIn(language));
    }
    return new TopicClassifier(models);
  }

  /** The topics of which it is sure, the likeliest first, each with the words that weigh most. */
  public List<TopicTag> tag(InstrumentText text, Provision unit) {
    TopicModel model = models.get(text.language());
    if (model == null || model.topics().isEmpty()) {
      return List.of();
    }
    TopicFeatures features = features(text);
    Map<String, TopicFeatures.Occurrence> found = features.of(unit);
    Map<String, Double> vector = model.vector(found);
    if (vector.isEmpty()) {
      return List.of();
    }
    double[] probabilities = model.probabilities(vector);
    List<TopicTag> tags = new ArrayList<>();
    for (int i = 0; i < probabilities.length; i++) {
      String topic = model.topics().get(i);
      if (probabilities[i] >= (HEADLINE.contains(topic) ? LEAST_HEADLINE : LEAST)) {
        double score = Math.round(probabilities[i] * 1000) / 1000.0;
        tags.add(new TopicTag(topic, score, evidence(model, i, found, vector)));
      }
    }
    tags.sort(
        Comparator.comparingDouble((TopicTag t) -> -t.score()).thenComparing(TopicTag::topic));
    return tags;
  }

  private static List<Evidence> evidence(
      TopicModel model,
      int topic,
      Map<String, TopicFeatures.Occurrence> found,
      Map<String, Double> vector) {
    return found.entrySet().stream()
        .map(
            f -> {
              double value = vector.getOrDefault(f.getKey(), 0.0);
              double weight = model.contribution(f.getKey(), value, topic);
              return new Evidence(f.getValue().first(), RULE, Math.round(weight * 1000) / 1000.0);
            })
        .filter(e -> e.weight() > 0)
        .sorted(
            Comparator.comparingDouble((Evidence e) -> -e.weight()).thenComparing(Evidence::span))
        .limit(MOST_EVIDENCE)
        .toList();
  }

  private TopicFeatures features(InstrumentText text) {
    TopicFeatures known = latest;
    if (known != null && known.isOf(text)) {
      return known;
    }
    TopicFeatures fresh = new TopicFeatures(text);
    latest = fresh;
    return fresh;
  }
}
