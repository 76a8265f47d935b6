package org.pacta.report;

import java.util.Map;

/**
 * Writes the table of models of regulation as one self-contained page.
 *
 * @param version of the program, for the foot of the page
 * @param command that makes the page again
 */
public record ModelPage(String version, String command) {

  /** The page as HTML. */
  public String render(ModelTable table, Texts texts) {
    return new Page(version, command).render("models.html", Map.of("table", table, "t", texts));
  }
}
