package org.pacta.report;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is needed to make a report again and to tell whether it is still the same.
 *
 * @param schema the shape of the manifest
 * @param version of the program
 * @param command that makes the report again
 * @param recipe what it was made from
 * @param rules hash of the program's code and data for structure and norms
 * @param lexicon hash of its lexicon
 * @param fonts of the user in the order in which they are tried, where the files hold a PDF; a
 *     manifest of before they were told none
 * @param sources by file the SHA-256 of its bytes
 * @param files by name in the folder the SHA-256 of its bytes
 */
public record ReportManifest(
    int schema,
    String version,
    String command,
    ReportRecipe recipe,
    String rules,
    String lexicon,
    List<ReportFont> fonts,
    SortedMap<String, String> sources,
    SortedMap<String, String> files) {
  /** The name of the manifest in the folder of a report. */
  public static final String FILE = "manifest.json";

  /** The shape that this program reads and writes. */
  public static final int SCHEMA = 1;

  public ReportManifest {
    fonts = List.copyOf(Objects.requireNonNullElse(fonts, List.of()));
  }

  /** The sources of a report by file. */
  public static SortedMap<String, String> sources(SideBySide report) {
    SortedMap<String, String> sources = new TreeMap<>();
    report.columns().forEach(c -> c.sources().forEach(s -> sources.put(s.file(), s.sha256())));
    return sources;
  }
}
