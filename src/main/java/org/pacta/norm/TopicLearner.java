package org.pacta.norm;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pacta.corpus.Language;
import org.pacta.norm.TopicFeatures.Occurrence;
import org.pacta.norm.TopicModel.Row;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;

/**
 * Learns the classifier of topics from labelled units: logistic regression with a quadratic
 * penalty, fitted by accelerated gradient descent (Nesterov 1983). The same units in the same order
 * give the same weights to the last digit.
 */
public final class TopicLearner {
  private static final int FEWEST_UNITS = 3;
  private static final double PENALTY = 0.02;
  private static final int STEPS = 300;
  private static final double SMALLEST_WEIGHT = 0.2;

  private final Map<Language, List<Example>> examples = new EnumMap<>(Language.class);

  /** A labelled unit. */
  private record Example(Map<String, Occurrence> features, Set<String> topics) {}

  /**
   * Adds the labelled units of a text. A unit that the text has not is passed over.
   *
   * @param labels the topics of each unit; an empty set says that it has none
   */
  public void add(InstrumentText text, Map<Locator, Set<String>> labels) {
    TopicFeatures features = TopicFeatures.of(text);
    Map<Locator, Provision> units = new HashMap<>();
    text.stream().forEach(p -> units.putIfAbsent(p.locator(), p));
    labels.forEach(
        (locator, topics) -> {
          Provision unit = units.get(locator);
          if (unit != null) {
            examples
                .computeIfAbsent(text.language(), l -> new ArrayList<>())
                .add(new Example(features.of(unit), new TreeSet<>(topics)));
          }
        });
  }

  /** A classifier learned from what was added. */
  public TopicClassifier classifier() {
    Map<Language, TopicModel> models = new EnumMap<>(Language.class);
    examples.forEach((language, e) -> models.put(language, rounded(learn(e))));
    return new TopicClassifier(models);
  }

  /** The model of a language as the lines of its file; empty where nothing was added. */
  public String text(Language language) {
    List<Example> all = examples.getOrDefault(language, List.of());
    return all.isEmpty() ? "" : rounded(learn(all)).text();
  }

  /** The name of the file of a model. */
  public static String file(Language language) {
    return TopicModel.file(language);
  }

  /** The model of the program, as {@link #text} gave it. */
  public static String builtInText(Language language) {
    return TopicModel.builtInText(language);
  }

  /** A model is used with the digits that its file has, so that reading it back changes nothing. */
  private static TopicModel rounded(TopicModel model) {
    return TopicModel.parse("model", model.text());
  }

  private static TopicModel learn(List<Example> examples) {
    List<String> topics =
        List.copyOf(
            examples.stream()
                .flatMap(e -> e.topics().stream())
                .collect(TreeSet::new, Set::add, Set::addAll));
    Map<String, Double> rarity = rarity(examples);
    List<String> vocabulary = List.copyOf(rarity.keySet());
    Map<String, Integer> number = new HashMap<>();
    vocabulary.forEach(f -> number.put(f, number.size()));
    SparseRows units = units(examples, rarity, number);
    boolean[][] given = new boolean[examples.size()][topics.size()];
    for (int i = 0; i < given.length; i++) {
      for (int t = 0; t < topics.size(); t++) {
        given[i][t] = examples.get(i).topics().contains(topics.get(t));
      }
    }
    LogisticFit fit = new LogisticFit(units, given, PENALTY);
    fit.run(STEPS);
    Map<String, Row> rows = new LinkedHashMap<>();
    for (int f = 0; f < vocabulary.size(); f++) {
      Row row = row(rarity.getOrDefault(vocabulary.get(f), 0.0), fit.weights(f));
      if (row.columns().length > 0) {
        rows.put(vocabulary.get(f), row);
      }
    }
    return new TopicModel(topics, fit.intercepts(), rows);
  }

  private static Map<String, Double> rarity(List<Example> examples) {
    Map<String, Integer> units = new TreeMap<>();
    examples.forEach(e -> e.features().keySet().forEach(f -> units.merge(f, 1, Integer::sum)));
    Map<String, Double> rarity = new TreeMap<>();
    units.forEach(
        (feature, n) -> {
          if (n >= FEWEST_UNITS) {
            rarity.put(feature, StrictMath.log((examples.size() + 1.0) / (n + 1)) + 0.5);
          }
        });
    return rarity;
  }

  private static SparseRows units(
      List<Example> examples, Map<String, Double> rarity, Map<String, Integer> number) {
    SparseRows rows = new SparseRows(number.size());
    for (Example example : examples) {
      Map<Integer, Double> values = new TreeMap<>();
      example
          .features()
          .forEach(
              (feature, o) -> {
                Integer column = number.get(feature);
                Double rare = rarity.get(feature);
                if (column != null && rare != null) {
                  values.put(column, TopicModel.value(feature, o.count(), rare));
                }
              });
      rows.add(values);
    }
    return rows;
  }

  private static Row row(double rarity, double[] weights) {
    List<Integer> kept = new ArrayList<>();
    for (int t = 0; t < weights.length; t++) {
      if (Math.abs(weights[t]) >= SMALLEST_WEIGHT) {
        kept.add(t);
      }
    }
    return new Row(
        rarity,
        kept.stream().mapToInt(Integer::intValue).toArray(),
        kept.stream().mapToDouble(t -> weights[t]).toArray());
  }
}
