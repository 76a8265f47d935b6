package org.pacta.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tables of tab-separated values with a header and without quoting (IANA
 * text/tab-separated-values): a field holds neither tab nor line end, and these become spaces on
 * writing.
 */
public final class Tsv {
  private Tsv() {}

  /**
   * The rows of a file, by the names of its header; missing fields at the end of a row are empty.
   *
   * @throws DataException if the file cannot be read or has no header
   */
  public static List<Map<String, String>> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new DataException(file.toString(), 0, "cannot be read: " + e.getMessage());
    }
    if (lines.isEmpty() || lines.getFirst().isBlank()) {
      throw new DataException(
          file.toString(), 1, "a header with the names of the columns is missing");
    }
    List<String> header = fields(lines.getFirst());
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (!line.isBlank()) {
        rows.add(row(header, fields(line)));
      }
    }
    return rows;
  }

  /** One line of a table, with its line end. */
  public static String line(List<String> fields) {
    return fields.stream().map(Tsv::clean).collect(Collectors.joining("\t", "", "\n"));
  }

  private static Map<String, String> row(List<String> header, List<String> fields) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), i < fields.size() ? fields.get(i) : "");
    }
    return row;
  }

  private static List<String> fields(String line) {
    return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
  }

  private static String clean(String field) {
    return field.replaceAll("[\\t\\r\\n]+", " ").strip();
  }
}
