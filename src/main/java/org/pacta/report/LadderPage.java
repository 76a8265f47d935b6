package org.pacta.report;

import java.util.Map;

/**
 * Writes a stringency ladder as one self-contained page.
 *
 * @param version of the program, for the foot of the page
 * @param command that makes the page again
 */
public record LadderPage(String version, String command) {

  /** The page as HTML. */
  public String render(Ladder ladder, Texts texts) {
    String title = texts.get("ladder.title", ladder.title());
    return new Page(version, command)
        .render("ladder.html", Map.of("ladder", ladder, "t", texts, "title", title));
  }
}
