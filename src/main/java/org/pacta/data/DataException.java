package org.pacta.data;

import java.util.Locale;

/**
 * A data file that cannot be read as what it should be; the message names file, line and reason.
 */
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the message {@code file:line: reason}.
   *
   * @param file the file as the user knows it
   * @param line 1-based line, or 0 where the place is unknown
   * @param reason what is wrong and what was expected
   */
  public DataException(String file, int line, String reason) {
    super(
        line > 0
            ? String.format(Locale.ROOT, "%s:%d: %s", file, line, reason)
            : file + ": " + reason);
  }
}
