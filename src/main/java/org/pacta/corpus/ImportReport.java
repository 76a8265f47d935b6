package org.pacta.corpus;

import java.util.List;

/**
 * What became of the files of the catalogue that were to be imported, by path.
 *
 * @param copied new ones, and ones whose bytes differ from those that were there
 * @param unchanged ones that were there with the same bytes
 * @param missing ones that the folder does not hold
 * @param failed ones that it holds and that were not taken
 */
public record ImportReport(
    List<String> copied, List<String> unchanged, List<String> missing, List<Failure> failed) {

  /**
   * A file that was not taken.
   *
   * @param file its path
   * @param reason one line
   */
  public record Failure(String file, String reason) {}

  public ImportReport {
    copied = List.copyOf(copied);
    unchanged = List.copyOf(unchanged);
    missing = List.copyOf(missing);
    failed = List.copyOf(failed);
  }
}
