package org.pacta.report;

import java.util.List;
import java.util.Map;

/** Writes a side-by-side as one self-contained page. */
public final class HtmlReport {
  /** Quotations of a cell that are open at first; the others unfold. */
  private static final int SHOWN = 2;

  private final Page page;

  /**
   * Prepares the page.
   *
   * @param version of the program, for the foot of the page
   * @param command that makes the report again
   */
  public HtmlReport(String version, String command) {
    this.page = new Page(version, command);
  }

  /** The page as HTML. */
  public String render(SideBySide report, Texts texts) {
    return page.render(
        "side-by-side.html",
        Map.of(
            "report",
            report,
            "common",
            CommonGround.of(report),
            "t",
            texts,
            "subtitle",
            subtitle(report, texts),
            "banners",
            Banners.of(report, texts),
            "shown",
            SHOWN));
  }

  private static String subtitle(SideBySide report, Texts texts) {
    List<String> titles = report.rows().stream().map(SideBySide.Row::title).toList();
    return texts.get("subtitle", texts.list(titles), report.columns().size());
  }
}
