package org.pacta.report;

import java.util.Map;

/**
 * Writes a governance sheet as one self-contained page.
 *
 * @param version of the program, for the foot of the page
 * @param command that makes the page again
 */
public record SheetPage(String version, String command) {

  /** The page as HTML. */
  public String render(GovernanceSheet sheet, Texts texts) {
    return new Page(version, command).render("sheet.html", Map.of("sheet", sheet, "t", texts));
  }
}
