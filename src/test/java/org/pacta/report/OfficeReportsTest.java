package org.pacta.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;
import org.pacta.report.SideBySide.Cell;
import org.pacta.report.SideBySide.Column;
import org.pacta.report.SideBySide.Quotation;
import org.pacta.report.SideBySide.Row;
import org.pacta.report.SideBySide.Source;
import org.pacta.structure.Span;

/** The side-by-side as Word document and workbook, read back. */
class OfficeReportsTest {
  private static final Texts TEXTS = new Texts(Language.EN);
  private static final String DUTY = "A Party shall keep\nno data at home.";
  static final String CHINESE = "运营者应当在境内存储数据。";

  private static Column column(String id, String language) {
    return new Column(
        id,
        id.toUpperCase(java.util.Locale.ROOT),
        "Model " + id,
        language,
        "model",
        false,
        List.of("Unverified."),
        List.of(new Source(id + ".txt", "ab12", "authentic wording")));
  }

  private static Quotation quotation(String text, Span mark, int number) {
    return new Quotation(
        "art_" + number,
        "Art. " + number,
        "Place of data",
        text,
        new Span(100, 100 + text.length()),
        true,
        false,
        List.of(mark),
        "obligation",
        "Party",
        0.9,
        List.of("rule/one"),
        List.of("Art. 2: essential security"),
        "outside",
        "outside dispute settlement (Art. 9)",
        "");
  }

  /** A side-by-side of models in two languages. */
  static SideBySide report(int instruments) {
    List<Column> columns =
        IntStream.range(0, instruments).mapToObj(i -> column("m" + i, "en")).toList();
    List<Quotation> many =
        IntStream.rangeClosed(1, 7).mapToObj(i -> quotation(DUTY, new Span(8, 13), i)).toList();
    List<Cell> cells =
        IntStream.range(0, instruments)
            .mapToObj(
                i ->
                    switch (i) {
                      case 0 -> new Cell("m0", "found", many, "");
                      case 1 ->
                          new Cell(
                              "m1", "found", List.of(quotation(CHINESE, new Span(3, 5), 1)), "");
                      default -> new Cell("m" + i, "absent", List.of(), "None of its 9 units.");
                    })
            .toList();
    Row row = new Row("localization-ban", "Ban", "Forbids.", cells, List.of("M0 binds more."));
    return new SideBySide("Side by side", "en", columns, List.of(row));
  }

  private static XWPFDocument docx(SideBySide report) throws Exception {
    return new XWPFDocument(
        new ByteArrayInputStream(DocxReport.render(report, TEXTS, "pacta report")));
  }

  /** The tables of quotations: those behind the overview and the common ground. */
  private static List<XWPFTable> quotations(XWPFDocument document) {
    return document.getTables().subList(2, document.getTables().size());
  }

  @Test
  void sameReport_givesTheSameBytes() {
    assertArrayEquals(
        DocxReport.render(report(3), TEXTS, "x"), DocxReport.render(report(3), TEXTS, "x"));
    assertArrayEquals(XlsxReport.render(report(3), TEXTS), XlsxReport.render(report(3), TEXTS));
  }

  @Test
  void wordTables_holdAnyNumberOfInstrumentsAndRepeatTheirHead() throws Exception {
    try (XWPFDocument document = docx(report(6))) {
      List<XWPFTable> tables = quotations(document);
      assertEquals(2, tables.size());
      for (XWPFTable table : tables) {
        assertTrue(table.getRow(0).isRepeatHeader());
      }
      String heads =
          tables.stream().map(t -> t.getRow(0).getCell(0).getText()).collect(Collectors.joining());
      assertTrue(heads.contains("M0") && heads.contains("M3"), heads);
    }
  }

  @Test
  void quotationInWord_isExactWithItsEvidenceHighlighted() throws Exception {
    try (XWPFDocument document = docx(report(3))) {
      var words = quotations(document).getFirst().getRow(1).getCell(0).getParagraphs().get(1);
      String text = words.getRuns().stream().map(XWPFRun::text).collect(Collectors.joining());
      assertTrue(text.startsWith(DUTY), text);
      String marked =
          words.getRuns().stream()
              .filter(r -> r.getTextHighlightColor() != null)
              .filter(r -> r.getTextHighlightColor().toString().equals("yellow"))
              .map(XWPFRun::text)
              .collect(Collectors.joining());
      assertEquals("shall", marked);
    }
  }

  @Test
  void footnotes_tellPlaceAndRules() throws Exception {
    try (XWPFDocument document = docx(report(2))) {
      String notes =
          document.getFootnotes().stream()
              .flatMap(n -> n.getParagraphs().stream())
              .map(p -> p.getText())
              .collect(Collectors.joining("\n"));
      assertTrue(
          notes.contains("m0:art_1 · 100–" + (100 + DUTY.length()) + " · rules: rule/one"), notes);
    }
  }

  @Test
  void quotationsBeyondTheFirst_areCited() throws Exception {
    try (XWPFDocument document = docx(report(2))) {
      XWPFTable table = quotations(document).getFirst();
      String last = table.getRow(table.getNumberOfRows() - 1).getCell(0).getText();
      assertEquals("also Art. 6, Art. 7", last);
    }
  }

  @Test
  void partWithOneRowForEachClause_isOneRowForEachAnswerOnPaper() {
    SectionTable table =
        new SectionTable(
            "Sheet",
            "How to read it.",
            List.of("question", "answer", "provision", "force", "words", "place"),
            2,
            List.of(
                List.of("who", "states", "Art. 1", "obligation", "Party", "art_1"),
                List.of("who", "states", "Art. 2", "right", "", "art_2"),
                List.of("how", "inconclusive", "", "", "", "")));
    assertEquals(
        List.of(
            List.of("who", "states", "Art. 1 obligation “Party”; Art. 2 right"),
            List.of("how", "inconclusive", "")),
        table.condensed(TEXTS).rows());
  }

  @Test
  void columnsOfLongWords_areWiderAndAllFillThePage() {
    SectionTable table =
        new SectionTable(
            "Sheet", "", List.of("a", "b"), 2, List.of(List.of("who", "word ".repeat(400))));
    List<Integer> widths = ColumnWidths.of(table, 1000);
    assertTrue(widths.getFirst() * 3 < widths.getLast(), widths.toString());
    assertEquals(1000, widths.getFirst() + widths.getLast(), 2);
  }

  @Test
  void absence_saysWhatWasSearched() throws Exception {
    try (XWPFDocument document = docx(report(3))) {
      String cell = quotations(document).getFirst().getRow(1).getCell(2).getText();
      assertEquals("absent. None of its 9 units.", cell);
    }
  }

  @Test
  void workbook_hasEveryQuotationUnderFiltersAndAFrozenHead() throws Exception {
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(XlsxReport.render(report(3), TEXTS)))) {
      XSSFSheet sheet = book.getSheet("Provisions");
      assertEquals(9, sheet.getLastRowNum());
      assertNotNull(sheet.getPaneInformation());
      assertTrue(sheet.getPaneInformation().isFreezePane());
      assertNotNull(sheet.getCTWorksheet().getAutoFilter());
      assertEquals(DUTY, sheet.getRow(1).getCell(7).getStringCellValue());
      assertEquals(CHINESE, sheet.getRow(8).getCell(7).getStringCellValue());
      assertEquals(100, sheet.getRow(1).getCell(12).getNumericCellValue());
      assertFalse(book.getSheet("Overview").getRow(1).getCell(3).getStringCellValue().isBlank());
    }
  }

  @Test
  void overviewOfTheWorkbook_leadsToTheFirstProvisionOfEachCell() throws Exception {
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(XlsxReport.render(report(3), TEXTS)))) {
      var overview = book.getSheet("Overview").getRow(1);
      assertEquals("'Provisions'!A2", overview.getCell(1).getHyperlink().getAddress());
      assertEquals("'Provisions'!A9", overview.getCell(2).getHyperlink().getAddress());
      assertEquals(CHINESE, book.getSheet("Provisions").getRow(8).getCell(7).getStringCellValue());
    }
  }

  @Test
  void commonGround_countsTopicsOnWhichBothHaveAClause() {
    CommonGround common = CommonGround.of(report(3));
    CommonGround.Line first = common.lines().getFirst();
    assertEquals(1, first.meetings().get(1).both().size());
    assertEquals(0, first.meetings().get(2).both().size());
    assertEquals(1, first.meetings().get(2).either());
    assertEquals(
        first.meetings().get(1).share(), common.lines().get(1).meetings().getFirst().share());
    assertEquals(0, common.lines().getLast().meetings().getLast().share());
  }
}
