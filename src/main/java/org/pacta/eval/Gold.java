package org.pacta.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pacta.data.DataException;
import org.pacta.data.Tsv;
import org.pacta.eval.AlignScores.GoldRow;

/**
 * A folder of gold labels: {@code labels-<instrument>.tsv}, {@code equivalences.tsv}, {@code
 * queries.tsv}. Files that are not there are not scored.
 *
 * @param labels by instrument
 * @param second labels of a second reader, made without sight of the first, by instrument
 * @param equivalences all rows
 * @param queries all queries
 */
public record Gold(
    Map<String, List<Labels>> labels,
    Map<String, List<Labels>> second,
    List<GoldRow> equivalences,
    List<JudgedQuery> queries) {
  private static final String SECOND_READING = "second-reading";
  private static final String LABELS = "labels-";
  private static final String TABLE = ".tsv";

  /**
   * A query with its answers.
   *
   * @param id of the query
   * @param query as asked
   * @param language in which it is asked
   * @param grades by {@code instrument:locator}
   */
  public record JudgedQuery(
      String id, String query, String language, Map<String, Integer> grades) {}

  /**
   * Reads a folder.
   *
   * @throws DataException if it is no folder or holds no gold
   */
  public static Gold read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new DataException(folder.toString(), 0, "no such folder");
    }
    Gold gold =
        new Gold(
            labels(folder),
            second(folder.resolve(SECOND_READING)),
            rows(folder.resolve("equivalences.tsv")).stream().map(Gold::equivalence).toList(),
            rows(folder.resolve("queries.tsv")).stream().map(Gold::query).toList());
    if (gold.labels.isEmpty() && gold.equivalences.isEmpty() && gold.queries.isEmpty()) {
      throw new DataException(folder.toString(), 0, "holds no gold labels");
    }
    return gold;
  }

  /** Several folders as one; labels of an instrument are those of the last folder that has any. */
  public static Gold together(List<Gold> folders) {
    Map<String, List<Labels>> labels = new TreeMap<>();
    Map<String, List<Labels>> second = new TreeMap<>();
    folders.forEach(g -> labels.putAll(g.labels));
    folders.forEach(g -> second.putAll(g.second));
    return new Gold(
        labels,
        second,
        folders.stream().flatMap(g -> g.equivalences.stream()).toList(),
        folders.stream().flatMap(g -> g.queries.stream()).toList());
  }

  /**
   * What both readers read: true for the units on which they agree, false for the contested ones.
   */
  Map<String, Boolean> agreement(String instrument) {
    Map<String, Labels> others = new TreeMap<>();
    second.getOrDefault(instrument, List.of()).forEach(l -> others.put(l.locator(), l));
    Map<String, Boolean> agreement = new TreeMap<>();
    for (Labels first : labels.getOrDefault(instrument, List.of())) {
      Labels other = others.get(first.locator());
      if (other != null) {
        agreement.put(first.locator(), first.agreesWith(other));
      }
    }
    return agreement;
  }

  private static Map<String, List<Labels>> second(Path folder) {
    return Files.isDirectory(folder) ? labels(folder) : Map.of();
  }

  private static Map<String, List<Labels>> labels(Path folder) {
    Map<String, List<Labels>> labels = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(LABELS) && name.endsWith(TABLE)) {
          String id = name.substring(LABELS.length(), name.length() - TABLE.length());
          labels.put(id, Tsv.read(file).stream().map(Gold::labels).toList());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return labels;
  }

  private static List<Map<String, String>> rows(Path file) {
    return Files.isRegularFile(file) ? Tsv.read(file) : List.of();
  }

  private static Labels labels(Map<String, String> row) {
    return new Labels(
        get(row, "locator"), get(row, "topics"), get(row, "modality"), get(row, "actor"));
  }

  private static GoldRow equivalence(Map<String, String> row) {
    return new GoldRow(
        get(row, "left"),
        get(row, "left_locator"),
        get(row, "right"),
        get(row, "right_locator"),
        get(row, "relation"));
  }

  private static JudgedQuery query(Map<String, String> row) {
    return new JudgedQuery(
        get(row, "id"),
        get(row, "query"),
        get(row, "language"),
        SearchScores.judgements(get(row, "relevant")));
  }

  private static String get(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
