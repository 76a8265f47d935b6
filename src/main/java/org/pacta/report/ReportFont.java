package org.pacta.report;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pacta.data.Hash;

/**
 * A font of the user's in which a document was set.
 *
 * @param file as the user named it
 * @param sha256 of its bytes
 */
public record ReportFont(String file, String sha256) {
  /**
   * The font in a file.
   *
   * @throws ReportException if the file cannot be read
   */
  public static ReportFont of(Path file) {
    try {
      return new ReportFont(file.toString(), Hash.of(file));
    } catch (UncheckedIOException e) {
      throw new ReportException(file + ": " + e.getMessage());
    }
  }

  /** Whether a file holds this very font; not so where the file cannot be read. */
  public boolean isIn(Path file) {
    return Files.isReadable(file) && Files.isRegularFile(file) && of(file).sha256.equals(sha256);
  }
}
