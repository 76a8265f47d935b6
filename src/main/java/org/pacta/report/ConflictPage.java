package org.pacta.report;

import java.util.Map;

/**
 * Writes the matrix of treaties against statutes as one self-contained page.
 *
 * @param version of the program, for the foot of the page
 * @param command that makes the page again
 */
public record ConflictPage(String version, String command) {

  /** The page as HTML. */
  public String render(ConflictMatrix matrix, Texts texts) {
    return new Page(version, command)
        .render("conflicts.html", Map.of("matrix", matrix, "t", texts));
  }
}
