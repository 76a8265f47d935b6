package org.pacta.report;

import java.util.Map;

/**
 * Writes the precedents of a draft as one self-contained page.
 *
 * @param version of the program, for the foot of the page
 * @param command that makes the page again
 */
public record PrecedentsPage(String version, String command) {

  /** The page as HTML. */
  public String render(Precedents found, Texts texts) {
    String title = texts.get("precedents.title", found.title());
    String hint = texts.get("precedents.hint", found.searched());
    return new Page(version, command)
        .render(
            "precedents.html", Map.of("found", found, "t", texts, "title", title, "hint", hint));
  }
}
