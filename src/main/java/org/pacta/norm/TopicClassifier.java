package org.pacta.norm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

  /** A topic is given from this score on, as with the rules; below, the classifier abstains. */
  private static final double LEAST = 0.5;

  /**
   * What is added to the log odds, in natural units. The penalty holds probabilities back: in 45
   * instruments left out in turn, what had 0.25 was right in 0.5, what had 0.5 in 0.75, what had
   * 0.7 or more in 0.9.
   */
  private static final double HELD_BACK = 1.1;

  private static final int MOST_EVIDENCE = 3;
  private static final Map<Language, Map<String, Pattern>> OBJECTS = objects();

  private final Map<Language, TopicModel> models = new EnumMap<>(Language.class);

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

  /** One that was taught nothing and says nothing. */
  public static TopicClassifier silent() {
    return new TopicClassifier(Map.of());
  }

  /** The topics of which it is sure, the likeliest first, each with the words that weigh most. */
  public List<TopicTag> tag(InstrumentText text, Provision unit) {
    TopicModel model = models.get(text.language());
    if (model == null || model.topics().isEmpty()) {
      return List.of();
    }
    TopicFeatures features = TopicFeatures.of(text);
    Map<String, TopicFeatures.Occurrence> found = features.of(unit);
    Map<String, Double> vector = model.vector(found);
    if (vector.isEmpty()) {
      return List.of();
    }
    double[] probabilities = model.probabilities(vector);
    List<TopicTag> tags = new ArrayList<>();
    for (int i = 0; i < probabilities.length; i++) {
      String topic = model.topics().get(i);
      double score = calibrated(probabilities[i]);
      if (score >= LEAST && isSpokenOf(topic, text, unit)) {
        tags.add(new TopicTag(topic, score, evidence(model, i, found, vector)));
      }
    }
    tags.sort(
        Comparator.comparingDouble((TopicTag t) -> -t.score()).thenComparing(TopicTag::topic));
    return tags;
  }

  private static boolean isSpokenOf(String topic, InstrumentText text, Provision unit) {
    Pattern object = OBJECTS.getOrDefault(text.language(), Map.of()).get(topic);
    return object == null || object.matcher(text.textOf(unit)).find();
  }

  /** What each topic cannot do without, by language and topic. */
  private static Map<Language, Map<String, Pattern>> objects() {
    Map<Language, Map<String, Pattern>> objects = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Map<String, Pattern> patterns = new HashMap<>();
      for (Topic topic : Taxonomy.builtin().topics()) {
        Topic.Words words = topic.object();
        if (words != null) {
          patterns.put(topic.id(), Pattern.compile(words.in(language)));
        }
      }
      objects.put(language, Map.copyOf(patterns));
    }
    return objects;
  }

  private static double calibrated(double probability) {
    double odds = probability / (1 - probability) * StrictMath.exp(HELD_BACK);
    return Math.round(odds / (1 + odds) * 1000) / 1000.0;
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
}
