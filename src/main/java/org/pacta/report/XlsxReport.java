package org.pacta.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pacta.report.SideBySide.Column;
import org.pacta.report.SideBySide.Quotation;
import org.pacta.report.SideBySide.Source;

/**
 * Writes a side-by-side as a workbook (Office Open XML, ECMA-376): an overview, every quotation in
 * one table with filters and a frozen head, what differs, and the sources.
 */
public final class XlsxReport {
  private static final List<String> HEADER =
      List.of(
          "topic",
          "instrument",
          "status",
          "citation",
          "heading",
          "modality",
          "bearer",
          "text",
          "exceptions",
          "enforceability",
          "note",
          "locator",
          "from",
          "to",
          "confidence",
          "rules");

  /** In characters. */
  private static final List<Integer> WIDTHS =
      List.of(24, 20, 12, 20, 28, 14, 20, 80, 36, 28, 28, 26, 9, 9, 11, 30);

  /** The height of a line, and of the highest row that Excel takes, in points. */
  private static final float LINE = 15;

  private static final float HIGHEST = 409;

  /** Excel takes no more characters in a cell. */
  private static final int LONGEST = 32_767;

  /** The narrowest and the widest column of a further part, in characters. */
  private static final int NARROW = 14;

  private static final int WIDE = 70;

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final Texts texts;

  /** Cells of the overview, with the rows of the provisions that they stand for. */
  private final List<Cell> summaries = new ArrayList<>();

  private final List<Integer> firstRows = new ArrayList<>();
  private final CellStyle head = style(IndexedColors.GREY_25_PERCENT, true);
  private final CellStyle plain = style(null, false);
  private final CellStyle found = style(IndexedColors.LIGHT_GREEN, false);
  private final CellStyle absent = style(IndexedColors.GREY_25_PERCENT, false);

  private XlsxReport(Texts texts) {
    this.texts = texts;
  }

  /** The workbook as bytes; the same report gives the same bytes. */
  public static byte[] render(SideBySide report, Texts texts) {
    XlsxReport writer = new XlsxReport(texts);
    try (writer.book) {
      writer.overview(report);
      writer.common(report);
      writer.provisions(report);
      writer.link();
      writer.differences(report);
      report.sections().forEach(writer::section);
      writer.sources(report);
      var properties = writer.book.getProperties().getCoreProperties();
      properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
      properties.setCreator("Pacta");
      properties.setTitle(report.title());
      writer.book.forEach(s -> s.forEach(XlsxReport::fit));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      writer.book.write(bytes);
      return FixedZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void overview(SideBySide report) {
    XSSFSheet sheet = sheet(texts.text("overview"));
    Row first = sheet.createRow(0);
    put(first, 0, texts.text("table.topic"), head);
    for (int c = 0; c < report.columns().size(); c++) {
      put(first, c + 1, report.columns().get(c).shortTitle(), head);
      sheet.setColumnWidth(c + 1, 30 * 256);
    }
    sheet.setColumnWidth(0, 40 * 256);
    for (SideBySide.Row topic : report.rows()) {
      Row row = sheet.createRow(sheet.getLastRowNum() + 1);
      put(row, 0, topic.title(), head);
      for (int c = 0; c < topic.cells().size(); c++) {
        SideBySide.Cell cell = topic.cells().get(c);
        put(row, c + 1, summary(cell), cell.quotations().isEmpty() ? absent : found);
        summaries.add(row.getCell(c + 1));
      }
    }
    sheet.createFreezePane(1, 1);
  }

  /** Topics on which each two instruments both have a clause; the more, the darker. */
  private void common(SideBySide report) {
    XSSFSheet sheet = sheet(texts.text("common"));
    sheet.setColumnWidth(0, 40 * 256);
    Row first = sheet.createRow(0);
    put(first, 0, texts.text("common.topics"), head);
    for (CommonGround.Line line : CommonGround.of(report).lines()) {
      Row row = sheet.createRow(sheet.getLastRowNum() + 1);
      put(first, row.getRowNum(), line.shortTitle(), head);
      sheet.setColumnWidth(row.getRowNum(), 20 * 256);
      put(row, 0, line.shortTitle(), head);
      for (int c = 0; c < line.meetings().size(); c++) {
        number(row, c + 1, line.meetings().get(c).both().size());
      }
    }
    shade(sheet, report.columns().size());
    sheet.createFreezePane(1, 1);
  }

  private static void shade(XSSFSheet sheet, int size) {
    if (size == 0) {
      return;
    }
    var formatting = sheet.getSheetConditionalFormatting();
    var rule = formatting.createConditionalFormattingColorScaleRule();
    var scale = rule.getColorScaleFormatting();
    scale.setNumControlPoints(2);
    var least = scale.createThreshold();
    least.setRangeType(ConditionalFormattingThreshold.RangeType.NUMBER);
    least.setValue(0.0);
    var most = scale.createThreshold();
    most.setRangeType(ConditionalFormattingThreshold.RangeType.MAX);
    scale.setThresholds(new ConditionalFormattingThreshold[] {least, most});
    scale.setColors(
        new Color[] {
          new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF}),
          new XSSFColor(new byte[] {(byte) 0x9D, (byte) 0xC3, (byte) 0xE6})
        });
    CellRangeAddress[] area = {new CellRangeAddress(1, size, 1, size)};
    formatting.addConditionalFormatting(area, rule);
  }

  private String summary(SideBySide.Cell cell) {
    if (cell.quotations().isEmpty()) {
      return texts.word("status", cell.status());
    }
    Quotation first = cell.quotations().getFirst();
    return first.citation() + ": " + texts.word("modality", first.modality());
  }

  private void provisions(SideBySide report) {
    XSSFSheet sheet = sheet(texts.text("sheet.provisions"));
    Row first = sheet.createRow(0);
    for (int c = 0; c < HEADER.size(); c++) {
      put(first, c, HEADER.get(c), head);
      sheet.setColumnWidth(c, WIDTHS.get(c) * 256);
    }
    for (SideBySide.Row topic : report.rows()) {
      for (int c = 0; c < topic.cells().size(); c++) {
        provisions(sheet, topic, report.columns().get(c), topic.cells().get(c));
      }
    }
    sheet.createFreezePane(2, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, HEADER.size() - 1));
  }

  private void provisions(
      XSSFSheet sheet, SideBySide.Row topic, Column column, SideBySide.Cell cell) {
    firstRows.add(sheet.getLastRowNum() + 1);
    if (cell.quotations().isEmpty()) {
      Row row = sheet.createRow(sheet.getLastRowNum() + 1);
      put(row, 0, topic.title(), plain);
      put(row, 1, column.shortTitle(), plain);
      put(row, 2, texts.word("status", cell.status()), plain);
      put(row, HEADER.indexOf("note"), cell.note(), plain);
    }
    for (Quotation q : cell.quotations()) {
      Row row = sheet.createRow(sheet.getLastRowNum() + 1);
      List<String> values =
          List.of(
              topic.title(),
              column.shortTitle(),
              texts.word("status", cell.status()),
              q.citation(),
              q.heading(),
              texts.word("modality", q.modality()),
              q.bearer(),
              q.text(),
              String.join("\n", q.exceptions()),
              q.enforceabilityClause(),
              q.note(),
              q.locator());
      for (int c = 0; c < values.size(); c++) {
        put(row, c, values.get(c), plain);
      }
      number(row, values.size(), q.span().from());
      number(row, values.size() + 1, q.span().to());
      number(row, values.size() + 2, q.score());
      put(row, values.size() + 3, String.join(" ", q.rules()), plain);
    }
  }

  /** Leads from each cell of the overview to its provisions. */
  private void link() {
    String sheet = texts.text("sheet.provisions");
    for (int i = 0; i < summaries.size(); i++) {
      var link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress("'" + sheet + "'!A" + (firstRows.get(i) + 1));
      summaries.get(i).setHyperlink(link);
    }
  }

  private void differences(SideBySide report) {
    XSSFSheet sheet = sheet(texts.text("what.differs"));
    sheet.setColumnWidth(0, 32 * 256);
    sheet.setColumnWidth(1, 140 * 256);
    Row first = sheet.createRow(0);
    put(first, 0, texts.text("table.topic"), head);
    put(first, 1, texts.text("what.differs"), head);
    for (SideBySide.Row topic : report.rows()) {
      for (String sentence : topic.differences()) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        put(row, 0, topic.title(), plain);
        put(row, 1, sentence, plain);
      }
    }
    sheet.createFreezePane(0, 1);
  }

  private void section(Section section) {
    SectionTable part = SectionTable.of(section, texts);
    XSSFSheet sheet = sheet(WorkbookUtil.createSafeSheetName(part.title().replace(':', ' ')));
    Row first = sheet.createRow(0);
    for (int c = 0; c < part.header().size(); c++) {
      put(first, c, part.header().get(c), head);
      sheet.setColumnWidth(c, width(part, c) * 256);
    }
    for (List<String> values : part.rows()) {
      Row row = sheet.createRow(sheet.getLastRowNum() + 1);
      for (int c = 0; c < values.size(); c++) {
        put(row, c, values.get(c), plain);
      }
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(
        new CellRangeAddress(0, sheet.getLastRowNum(), 0, part.header().size() - 1));
  }

  /** Wide for sentences, narrow for words; in characters. */
  private static int width(SectionTable part, int column) {
    int longest = part.rows().stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
    return Math.max(NARROW, Math.min(WIDE, longest));
  }

  private void sources(SideBySide report) {
    XSSFSheet sheet = sheet(texts.text("sources"));
    List<Integer> widths = List.of(60, 60, 30, 70, 80);
    Row first = sheet.createRow(0);
    List<String> names = List.of("instrument", "file", "authenticity", "sha256", "caveat");
    for (int c = 0; c < names.size(); c++) {
      put(first, c, names.get(c), head);
      sheet.setColumnWidth(c, widths.get(c) * 256);
    }
    for (Column column : report.columns()) {
      for (Source source : column.sources()) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        put(row, 0, column.title(), plain);
        put(row, 1, source.file(), plain);
        put(row, 2, source.authenticity(), plain);
        put(row, 3, source.sha256(), plain);
        put(row, 4, String.join("\n", column.caveats()), plain);
      }
    }
    sheet.createFreezePane(0, 1);
  }

  /** A sheet that prints in landscape, as wide as the paper, its head on each page. */
  private XSSFSheet sheet(String name) {
    XSSFSheet sheet = book.createSheet(name);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    return sheet;
  }

  private static void put(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    cell.setCellStyle(style);
  }

  /** Makes a row as high as its fullest cell needs; not every program does so by itself. */
  private static void fit(Row row) {
    int lines = 1;
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.STRING) {
        int width = row.getSheet().getColumnWidth(cell.getColumnIndex()) / 256;
        lines = Math.max(lines, lines(cell.getStringCellValue(), width));
      }
    }
    row.setHeightInPoints(Math.min(lines * LINE, HIGHEST));
  }

  private static int lines(String text, int width) {
    return text.lines().mapToInt(l -> 1 + ColumnWidths.wide(l) / width).sum();
  }

  private void number(Row row, int column, double value) {
    Cell cell = row.createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(plain);
  }

  private CellStyle style(@org.jspecify.annotations.Nullable IndexedColors fill, boolean bold) {
    CellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    if (fill != null) {
      style.setFillForegroundColor(fill.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (bold) {
      Font font = book.createFont();
      font.setBold(true);
      style.setFont(font);
    }
    return style;
  }
}
