package org.pacta.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import org.pacta.data.Json;
import org.pacta.data.SafeFiles;
import org.pacta.report.CsvReport;
import org.pacta.report.HtmlReport;
import org.pacta.report.SideBySide;
import org.pacta.report.Texts;

/**
 * Writes a side-by-side as page, table and data into one folder.
 *
 * @param folder where the files go
 * @param command that makes the report again
 */
record ReportFiles(Path folder, String command) {

  /** Writes {@code index.html}, {@code table.csv} and {@code report.json}; the page comes back. */
  Path write(SideBySide report, Texts texts) {
    Path page = folder.resolve("index.html");
    String html = new HtmlReport(Version.number(), command).render(report, texts);
    SafeFiles.write(page, html.getBytes(UTF_8));
    SafeFiles.write(folder.resolve("table.csv"), CsvReport.render(report).getBytes(UTF_8));
    SafeFiles.write(folder.resolve("report.json"), Json.pretty(report).getBytes(UTF_8));
    return page;
  }
}
