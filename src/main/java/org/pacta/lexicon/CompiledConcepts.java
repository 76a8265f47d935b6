package org.pacta.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.pacta.data.DataException;

/**
 * The curated concepts as one table that the build writes from the YAML files: reading it takes a
 * tenth of the time, which every cold search would pay.
 */
public final class CompiledConcepts {
  private static final String TABLE = "concepts.tsv";
  private static final String LIST = "|";

  private CompiledConcepts() {}

  /** Writes the table to the file named. */
  public static void main(String[] args) throws IOException {
    String table =
        Lexicon.curated().stream()
            .map(CompiledConcepts::row)
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(Path.of(args[0]), table);
  }

  /** The concepts of the table, or those of the YAML files where the build has left no table. */
  static List<Concept> read() {
    try (InputStream in = CompiledConcepts.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        return Lexicon.curated();
      }
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().map(CompiledConcepts::concept).toList();
    } catch (IOException e) {
      throw new DataException(TABLE, 0, "cannot be read: " + e.getMessage());
    }
  }

  static String row(Concept c) {
    return String.join(
        "\t",
        c.id(),
        list(c.en()),
        list(c.zh()),
        list(c.zhHant()),
        list(c.broader()),
        list(c.related()),
        cell(c.tradition()),
        cell(c.note()));
  }

  static Concept concept(String row) {
    String[] c = row.split("\t", -1);
    return new Concept(
        c[0], list(c[1]), list(c[2]), list(c[3]), list(c[4]), list(c[5]), c[6], c[7]);
  }

  private static String list(List<String> terms) {
    return terms.stream().map(CompiledConcepts::cell).collect(Collectors.joining(LIST));
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  private static String cell(String text) {
    return text.replaceAll("[\\t\\n|]", " ");
  }
}
