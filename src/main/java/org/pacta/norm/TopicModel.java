package org.pacta.norm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.pacta.corpus.Language;
import org.pacta.data.DataException;

/**
 * A linear classifier of topics, one against the rest for each (logistic regression). Immutable.
 *
 * @param topics in the order of the columns
 * @param intercepts one for each topic
 * @param rows by feature, in the order of the file
 */
record TopicModel(List<String> topics, double[] intercepts, Map<String, Row> rows) {
  private static final double HEADING = 1.5;

  /**
   * What a feature weighs.
   *
   * @param rarity inverse document frequency, above 0
   * @param columns numbers of topics
   * @param weights of these topics
   */
  record Row(double rarity, int[] columns, double[] weights) {}

  private static final class BuiltIn {
    static final Map<Language, TopicModel> MODELS =
        Arrays.stream(Language.values())
            .collect(Collectors.toMap(l -> l, l -> parse(file(l), builtInText(l))));
  }

  /** The model of the program for a language; read once. */
  static TopicModel builtIn(Language language) {
    TopicModel model = BuiltIn.MODELS.get(language);
    if (model == null) {
      throw new IllegalArgumentException("no model for " + language);
    }
    return model;
  }

  static String file(Language language) {
    return "topic-model-" + language.code() + ".tsv.gz";
  }

  /** The model of the program as it stands in its file. */
  static String builtInText(Language language) {
    try (InputStream in = TopicModel.class.getResourceAsStream(file(language))) {
      if (in == null) {
        return "";
      }
      return new BufferedReader(new InputStreamReader(new GZIPInputStream(in), UTF_8))
          .lines()
          .collect(Collectors.joining("\n", "", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How much a feature counts in a unit before the units are made equally long.
   *
   * @param count how often it occurs, at least 1
   */
  static double value(String feature, int count, double rarity) {
    boolean heading = feature.startsWith("h:") || feature.startsWith("c:");
    return (1 + StrictMath.log(count)) * rarity * (heading ? HEADING : 1);
  }

  /** The features of a unit that the model knows, as a vector of length 1; empty if none. */
  Map<String, Double> vector(Map<String, TopicFeatures.Occurrence> features) {
    Map<String, Double> vector = new LinkedHashMap<>();
    double sum = 0;
    for (Map.Entry<String, TopicFeatures.Occurrence> f : features.entrySet()) {
      Row row = rows.get(f.getKey());
      if (row != null) {
        double value = value(f.getKey(), f.getValue().count(), row.rarity());
        vector.put(f.getKey(), value);
        sum += value * value;
      }
    }
    double length = Math.sqrt(sum);
    vector.replaceAll((f, v) -> v / length);
    return vector;
  }

  /** The probability of each topic, in their order, each in (0, 1). */
  double[] probabilities(Map<String, Double> vector) {
    double[] sums = intercepts.clone();
    vector.forEach(
        (feature, value) -> {
          Row row = rows.get(feature);
          for (int i = 0; row != null && i < row.columns().length; i++) {
            sums[row.columns()[i]] += value * row.weights()[i];
          }
        });
    return Arrays.stream(sums).map(s -> 1 / (1 + StrictMath.exp(-s))).toArray();
  }

  /** What a feature adds to a topic in a unit. */
  double contribution(String feature, double value, int topic) {
    Row row = rows.get(feature);
    if (row == null) {
      return 0;
    }
    int at = Arrays.binarySearch(row.columns(), topic);
    return at < 0 ? 0 : value * row.weights()[at];
  }

  /** The model as the lines of its file. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append("topics\t").append(String.join(" ", topics)).append('\n');
    text.append("intercepts\t")
        .append(Arrays.stream(intercepts).mapToObj(TopicModel::number).collect(joining()))
        .append('\n');
    rows.forEach(
        (feature, row) -> {
          text.append(feature).append('\t').append(number(row.rarity()));
          for (int i = 0; i < row.columns().length; i++) {
            text.append('\t').append(row.columns()[i]).append(' ').append(number(row.weights()[i]));
          }
          text.append('\n');
        });
    return text.toString();
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(" ");
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /**
   * Reads the lines of a file.
   *
   * @throws DataException if they are no model
   */
  static TopicModel parse(String file, String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 2) {
      return new TopicModel(List.of(), new double[0], Map.of());
    }
    try {
      List<String> topics = List.of(lines.get(0).substring("topics\t".length()).split(" "));
      double[] intercepts = numbers(lines.get(1).substring("intercepts\t".length()));
      Map<String, Row> rows = new HashMap<>();
      lines.stream().skip(2).forEach(l -> row(l, rows));
      return new TopicModel(topics, intercepts, rows);
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw new DataException(file, 0, "no model of topics: " + e.getMessage());
    }
  }

  private static void row(String line, Map<String, Row> rows) {
    String[] cells = line.split("\t");
    List<Integer> columns = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (int i = 2; i < cells.length; i++) {
      int gap = cells[i].indexOf(' ');
      columns.add(Integer.parseInt(cells[i].substring(0, gap)));
      weights.add(Double.parseDouble(cells[i].substring(gap + 1)));
    }
    rows.put(
        cells[0],
        new Row(
            Double.parseDouble(cells[1]),
            columns.stream().mapToInt(Integer::intValue).toArray(),
            weights.stream().mapToDouble(Double::doubleValue).toArray()));
  }

  private static double[] numbers(String cells) {
    return Arrays.stream(cells.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
