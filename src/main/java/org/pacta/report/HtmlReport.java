package org.pacta.report;

import java.util.List;
import java.util.Map;

/** Writes a side-by-side as one self-contained page. */
public final class HtmlReport {
  /** Quotations of a cell that are open at first; the others unfold. */
  private static final int SHOWN = 2;

  private final Page page;

  /** A further part: its heading, how it is to be read, and what is under it as HTML. */
  public record Part(String title, String hint, String body) {}

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
            "parts",
            report.sections().stream().map(s -> part(s, texts)).toList(),
            "shown",
            SHOWN));
  }

  private Part part(Section section, Texts texts) {
    SectionTable table = SectionTable.of(section, texts);
    String body =
        switch (section) {
          case Ladder l -> page.render("ladder-body.html", Map.of("ladder", l, "t", texts));
          case ConflictMatrix m ->
              page.render("conflicts-body.html", Map.of("matrix", m, "t", texts));
          case GovernanceSheet s -> page.render("sheet-body.html", Map.of("sheet", s, "t", texts));
          case ModelTable m -> page.render("models-body.html", Map.of("table", m, "t", texts));
        };
    return new Part(table.title(), table.hint(), body);
  }

  private static String subtitle(SideBySide report, Texts texts) {
    List<String> titles = report.rows().stream().map(SideBySide.Row::title).toList();
    return texts.get("subtitle", texts.list(titles), report.columns().size());
  }
}
