package org.pacta.report;

import java.util.Locale;

/** The files that a side-by-side can be written as. */
public enum ReportFormat {
  HTML("index.html"),
  DOCX("report.docx"),
  XLSX("report.xlsx"),
  PDF("report.pdf"),
  CSV("table.csv"),
  JSON("report.json"),
  AKN("report.akn.xml"),
  TMX("memory.tmx");

  private final String file;

  ReportFormat(String file) {
    this.file = file;
  }

  /** The name of the file in the folder of the report. */
  public String file() {
    return file;
  }

  /**
   * Whether it holds further parts beside the side-by-side itself: one table has no place for them.
   */
  public boolean hasParts() {
    return this != CSV && this != TMX;
  }

  /** As a user names it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
