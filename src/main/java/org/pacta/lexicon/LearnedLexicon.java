package org.pacta.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;
import org.pacta.data.DataException;

/**
 * What English stems a pair of Chinese characters stands for, with probabilities learned by IBM
 * Model 1 from bilingual statutes and treaties (see {@code learned-lexicon.md}). Immutable and
 * thread-safe.
 */
public final class LearnedLexicon {
  private static final String FILE = "learned-lexicon.tsv.gz";

  private final String[] stems;

  /**
   * By pair of characters the numbers of the stems and their thousandths, parsed when asked for.
   */
  private final SequencedMap<String, String> rows;

  /**
   * An English stem that a Chinese term may stand for.
   *
   * @param stem the stem
   * @param probability P(stem | term), in (0, 1]
   */
  public record Translation(String stem, double probability) {}

  private LearnedLexicon(String[] stems, SequencedMap<String, String> rows) {
    this.stems = stems;
    this.rows = rows;
  }

  /** A lexicon of these translations; probabilities are kept in thousandths. */
  static LearnedLexicon of(SequencedMap<String, List<Translation>> translations) {
    Map<String, Integer> numbers = new HashMap<>();
    String[] stems =
        translations.values().stream()
            .flatMap(List::stream)
            .map(Translation::stem)
            .distinct()
            .sorted()
            .toArray(String[]::new);
    List.of(stems).forEach(s -> numbers.put(s, numbers.size()));
    SequencedMap<String, String> rows = new LinkedHashMap<>();
    translations.forEach((pair, row) -> rows.put(pair, line(row, numbers)));
    return new LearnedLexicon(stems, rows);
  }

  private static String line(List<Translation> row, Map<String, Integer> numbers) {
    StringBuilder line = new StringBuilder();
    for (Translation t : row) {
      line.append(' ').append(numbers.get(t.stem()));
      line.append(' ').append(Math.round(t.probability() * 1000));
    }
    return line.toString();
  }

  private static final class BuiltIn {
    static final LearnedLexicon LEXICON = load();
  }

  /** The lexicon of the program; read once. */
  public static LearnedLexicon builtIn() {
    return BuiltIn.LEXICON;
  }

  /** The stems for a pair of Chinese characters in simplified script; empty where unknown. */
  public List<Translation> translations(String pair) {
    String row = rows.get(pair);
    return row == null ? List.of() : parse(row);
  }

  /** How many pairs of characters it knows. */
  public int size() {
    return rows.size();
  }

  /** Writes what {@link #read} reads. */
  void write(Writer out) throws IOException {
    out.write(String.join(" ", stems) + "\n");
    for (Map.Entry<String, String> row : rows.entrySet()) {
      out.write(row.getKey() + row.getValue() + "\n");
    }
  }

  private static LearnedLexicon load() {
    try (InputStream in = LearnedLexicon.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new DataException(FILE, 0, "not part of the program");
      }
      return read(
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new DataException(FILE, 0, "cannot be read: " + e.getMessage());
    }
  }

  static LearnedLexicon read(BufferedReader in) throws IOException {
    String[] stems = String.valueOf(in.readLine()).split(" ");
    SequencedMap<String, String> rows = new LinkedHashMap<>(1 << 17);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      int end = Math.max(line.indexOf(' '), 0);
      rows.put(line.substring(0, end), line.substring(end));
    }
    return new LearnedLexicon(stems, rows);
  }

  private List<Translation> parse(String row) {
    StringTokenizer cells = new StringTokenizer(row, " ");
    List<Translation> translations = new ArrayList<>(cells.countTokens() / 2);
    while (cells.hasMoreTokens()) {
      String stem = stems[Integer.parseInt(cells.nextToken())];
      translations.add(new Translation(stem, Integer.parseInt(cells.nextToken()) / 1000.0));
    }
    return translations;
  }
}
