package org.pacta.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.data.DataException;
import org.pacta.data.Yaml;
import org.pacta.norm.Taxonomy;

/**
 * A question that is put to every instrument that is new.
 *
 * @param name by which its matches are told
 * @param query as {@code pacta search} takes it
 */
public record StandingQuery(String name, String query) {
  private static final int SCHEMA = 1;

  private record QueryFile(int schema, List<StandingQuery> queries) {}

  /**
   * A unit that meets a standing query in full.
   *
   * @param name of the query
   * @param query the query
   * @param hit the unit
   */
  public record Match(String name, String query, Hit hit) {}

  public StandingQuery {
    if (query == null || query.isBlank()) {
      throw new IllegalArgumentException("a standing query needs the key 'query'");
    }
    name = name == null || name.isBlank() ? query : name;
  }

  /**
   * The queries of a file: YAML where it ends so, else one query on each line, empty lines and
   * those that begin with {@code #} aside.
   *
   * @throws DataException if the file cannot be read; the message names the line where one is wrong
   */
  public static List<StandingQuery> read(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml") ? yaml(file) : lines(file);
  }

  /** What meets the query in an instrument, in the order of its texts; nothing where none does. */
  public List<Match> in(String instrument, Searcher searcher) {
    SearchRequest request =
        new SearchRequest(
            query, Optional.empty(), List.of(instrument), List.of(), List.of(), Integer.MAX_VALUE);
    return searcher.meeting(request).stream().map(h -> new Match(name, query, h)).toList();
  }

  /**
   * The values of its conditions that no text can have, since their field has a closed list, with
   * those of the list; nothing where all can be met.
   */
  public List<Advice.Unmet> unknown() {
    return ClosedValues.of(Taxonomy.builtin()).unknown(query);
  }

  private static List<StandingQuery> yaml(Path file) {
    QueryFile read = Yaml.read(file, QueryFile.class);
    if (read.schema() != SCHEMA) {
      throw new DataException(
          file.toString(), 1, "schema must be " + SCHEMA + ", got " + read.schema());
    }
    if (read.queries() == null) {
      throw new DataException(file.toString(), 1, "the key 'queries' is missing");
    }
    return read.queries();
  }

  private static List<StandingQuery> lines(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new DataException(file.toString(), 0, "no such file");
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .map(l -> new StandingQuery(l, l))
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new DataException(file.toString(), 0, "cannot be read as text in UTF-8");
    }
  }
}
