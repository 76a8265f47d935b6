package org.pacta.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a side-by-side as one self-contained page, which can be read, printed and searched
 * offline.
 */
public final class HtmlReport {
  /** Quotations of a cell that are open at first; the others unfold. */
  private static final int SHOWN = 2;

  private final PebbleEngine engine;
  private final String version;
  private final String command;

  /**
   * Prepares the page.
   *
   * @param version of the program, for the foot of the page
   * @param command that makes the report again
   */
  public HtmlReport(String version, String command) {
    ClasspathLoader loader = new ClasspathLoader(HtmlReport.class.getClassLoader());
    loader.setPrefix("org/pacta/report");
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .strictVariables(true)
            .newLineTrimming(false)
            .defaultLocale(Locale.ROOT)
            .build();
    this.version = version;
    this.command = command;
  }

  /** The page as HTML. */
  public String render(SideBySide report, Texts texts) {
    Map<String, Object> model =
        Map.of(
            "report", report,
            "t", texts,
            "subtitle", subtitle(report, texts),
            "banners", Banners.of(report, texts),
            "shown", SHOWN,
            "version", version,
            "command", command);
    StringWriter page = new StringWriter();
    try {
      engine.getTemplate("side-by-side.html").evaluate(page, model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }

  private static String subtitle(SideBySide report, Texts texts) {
    List<String> titles = report.rows().stream().map(SideBySide.Row::title).toList();
    return texts.get("subtitle", texts.list(titles), report.columns().size());
  }
}
