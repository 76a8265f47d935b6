package org.pacta.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.pacta.report.SideBySide.Cell;
import org.pacta.report.SideBySide.Quotation;
import org.pacta.report.SideBySide.Row;

/** Writes a side-by-side as comma-separated values (RFC 4180), one line a quotation or absence. */
public final class CsvReport {
  private static final List<String> HEADER =
      List.of(
          "topic",
          "instrument",
          "status",
          "locator",
          "citation",
          "heading",
          "modality",
          "bearer",
          "confidence",
          "exceptions",
          "enforceability",
          "text",
          "from",
          "to",
          "rules",
          "note");

  private CsvReport() {}

  /** The table with its header. */
  public static String render(SideBySide report) {
    StringWriter table = new StringWriter();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(HEADER.toArray(String[]::new)).get();
    try (CSVPrinter printer = new CSVPrinter(table, format)) {
      for (Row row : report.rows()) {
        for (Cell cell : row.cells()) {
          print(printer, row, cell);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table.toString();
  }

  private static void print(CSVPrinter printer, Row row, Cell cell) throws IOException {
    if (cell.quotations().isEmpty()) {
      printer.printRecord(
          row.topic(),
          cell.instrument(),
          cell.status(),
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          cell.note());
    }
    for (Quotation q : cell.quotations()) {
      printer.printRecord(
          row.topic(),
          cell.instrument(),
          cell.status(),
          q.locator(),
          q.citation(),
          q.heading(),
          q.modality(),
          q.bearer(),
          q.score(),
          String.join("; ", q.exceptions()),
          q.enforceability(),
          q.text(),
          q.span().from(),
          q.span().to(),
          String.join(" ", q.rules()),
          q.note());
    }
  }
}
