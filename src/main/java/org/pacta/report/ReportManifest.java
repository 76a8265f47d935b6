package org.pacta.report;

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
    SortedMap<String, String> sources,
    SortedMap<String, String> files) {
  /** The name of the manifest in the folder of a report. */
  public static final String FILE = "manifest.json";

  /** The shape that this program reads and writes. */
  public static final int SCHEMA = 1;

  /** The sources of a report by file. */
  public static SortedMap<String, String> sources(SideBySide report) {
    SortedMap<String, String> sources = new TreeMap<>();
    report.columns().forEach(c -> c.sources().forEach(s -> sources.put(s.file(), s.sha256())));
    return sources;
  }
}
