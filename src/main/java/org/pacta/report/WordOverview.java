package org.pacta.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.pacta.report.SideBySide.Cell;
import org.pacta.report.SideBySide.Column;
import org.pacta.report.SideBySide.Row;

/**
 * The two heat maps at the head of a Word report: topics by instruments, and instruments by
 * instruments. Their cells lead to the words.
 */
final class WordOverview {
  private static final String FOUND = "DDF2E0";
  private static final String ABSENT = "F1F2F4";

  /** Columns of summaries that can be read side by side on the page, the first of names aside. */
  private static final int COLUMNS = 8;

  /** The darkest and the lightest shade of common ground, as red, green and blue. */
  private static final int[] DARK = {0xB3, 0xC9, 0xE8};

  private static final int[] LIGHT = {0xF7, 0xFA, 0xFD};

  private final XWPFDocument document;
  private final WordText text;
  private final Texts texts;
  private final int width;

  /**
   * @param width of the page between its margins, in twentieths of a point
   */
  WordOverview(XWPFDocument document, WordText text, Texts texts, int width) {
    this.document = document;
    this.text = text;
    this.texts = texts;
    this.width = width;
  }

  void write(SideBySide report) {
    text.heading(1, texts.text("overview"));
    text.small(text.paragraph(), texts.text("overview.hint"));
    for (int from = 0; from < report.columns().size(); from += COLUMNS) {
      topics(report, from, Math.min(report.columns().size(), from + COLUMNS));
    }
    if (report.columns().size() > 1) {
      text.heading(1, texts.text("common"));
      text.small(text.paragraph(), texts.text("common.hint"));
      CommonGround common = CommonGround.of(report);
      for (int from = 0; from < report.columns().size(); from += COLUMNS) {
        common(common, from, Math.min(report.columns().size(), from + COLUMNS));
      }
    }
  }

  private void topics(SideBySide report, int from, int to) {
    XWPFTable table = table(report.rows().size(), texts.text("table.topic"), to - from);
    for (int c = from; c < to; c++) {
      Column column = report.columns().get(c);
      text.bold(table.getRow(0).getCell(c - from + 1).getParagraphArray(0), column.shortTitle());
    }
    for (int r = 0; r < report.rows().size(); r++) {
      Row row = report.rows().get(r);
      text.link(table.getRow(r + 1).getCell(0).getParagraphArray(0), row.title(), row.topic());
      for (int c = from; c < to; c++) {
        summary(table.getRow(r + 1).getCell(c - from + 1), row.cells().get(c), row.topic());
      }
    }
    text.paragraph();
  }

  private void summary(XWPFTableCell box, Cell cell, String topic) {
    box.setColor(cell.quotations().isEmpty() ? ABSENT : FOUND);
    if (cell.quotations().isEmpty()) {
      text.small(box.getParagraphArray(0), texts.word("status", cell.status()));
      return;
    }
    String number = Integer.toString(cell.quotations().size());
    text.link(box.getParagraphArray(0), number, topic);
    String force = texts.word("modality", cell.quotations().getFirst().modality());
    text.small(box.getParagraphArray(0), " " + force);
  }

  private void common(CommonGround common, int from, int to) {
    XWPFTable table = table(common.lines().size(), texts.text("common.topics"), to - from);
    for (int c = from; c < to; c++) {
      String title = common.lines().get(c).shortTitle();
      text.bold(table.getRow(0).getCell(c - from + 1).getParagraphArray(0), title);
    }
    for (int r = 0; r < common.lines().size(); r++) {
      CommonGround.Line line = common.lines().get(r);
      text.bold(table.getRow(r + 1).getCell(0).getParagraphArray(0), line.shortTitle());
      for (int c = from; c < to; c++) {
        meeting(table.getRow(r + 1).getCell(c - from + 1), line.meetings().get(c));
      }
    }
    text.paragraph();
  }

  private void meeting(XWPFTableCell box, CommonGround.Meeting meeting) {
    box.setColor(shade(meeting.share()));
    String both = Integer.toString(meeting.both().size());
    if (meeting.both().isEmpty()) {
      text.plain(box.getParagraphArray(0), both);
    } else {
      text.link(box.getParagraphArray(0), both, meeting.first());
    }
    text.small(box.getParagraphArray(0), " / " + meeting.either());
  }

  private static String shade(double share) {
    StringBuilder shade = new StringBuilder();
    for (int i = 0; i < DARK.length; i++) {
      long part = Math.round(LIGHT[i] + share * (DARK[i] - LIGHT[i]));
      shade.append(String.format(java.util.Locale.ROOT, "%02X", part));
    }
    return shade.toString();
  }

  private XWPFTable table(int rows, String corner, int columns) {
    List<Integer> widths = new ArrayList<>();
    widths.add(width / 4);
    widths.addAll(Collections.nCopies(columns, (width - width / 4) / columns));
    XWPFTable table = WordTables.add(document, rows + 1, widths);
    text.bold(table.getRow(0).getCell(0).getParagraphArray(0), corner);
    return table;
  }
}
