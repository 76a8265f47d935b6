package org.pacta.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pacta.corpus.Language;
import org.pacta.data.DataException;

/**
 * The file of the words that people use for topics: on each line a topic, a language and terms. It
 * is a table and no YAML, since every cold search reads it.
 */
final class TopicTermFile {
  private static final String FILE = "topic-terms.tsv";
  private static final int COLUMNS = 3;

  private TopicTermFile() {}

  /**
   * The terms of the file that comes with the program, by language and topic, in its order.
   *
   * @throws DataException if a line cannot be read; the message names it
   */
  static Map<Language, Map<String, List<String>>> read() {
    try (InputStream in = TopicTermFile.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new DataException(FILE, 0, "not part of the program");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new DataException(FILE, 0, "cannot be read: " + e.getMessage());
    }
  }

  static Map<Language, Map<String, List<String>>> read(String table) {
    Map<Language, Map<String, List<String>>> terms = new EnumMap<>(Language.class);
    int number = 0;
    for (String line : table.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
          throw new DataException(FILE, number, "a topic, a language and terms are asked for");
        }
        terms
            .computeIfAbsent(language(cells[1], number), l -> new LinkedHashMap<>())
            .put(cells[0], Arrays.stream(cells[2].split(";")).map(String::strip).toList());
      }
    }
    return terms;
  }

  private static Language language(String code, int line) {
    try {
      return Language.of(code);
    } catch (IllegalArgumentException e) {
      throw new DataException(FILE, line, "no language: " + code);
    }
  }
}
