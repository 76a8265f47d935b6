package org.pacta.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.pacta.report.SideBySide.Column;
import org.pacta.report.SideBySide.Quotation;
import org.pacta.report.SideBySide.Source;

/**
 * Writes a side-by-side as a Word document (Office Open XML, ECMA-376): A4 landscape, an overview,
 * a table for each topic whose head is repeated on every page, the evidence marked, and a footnote
 * for each quotation that tells where its characters stand and which rules spoke. More instruments
 * than fit on a page are set in further tables.
 */
public final class DocxReport {
  /** Columns of text that can be read side by side on the page. */
  private static final int COLUMNS = 4;

  /** Quotations of a cell that are given in full; of the others the citation. */
  private static final int SHOWN = 5;

  private static final WordPage PAGE = WordPage.LANDSCAPE;

  private final XWPFDocument document = new XWPFDocument();
  private final WordText text = new WordText(document);
  private final Texts texts;

  private DocxReport(Texts texts) {
    this.texts = texts;
  }

  /**
   * The document as bytes; the same report gives the same bytes.
   *
   * @param command that makes the report again
   */
  public static byte[] render(SideBySide report, Texts texts, String command) {
    DocxReport writer = new DocxReport(texts);
    try (writer.document) {
      PAGE.of(writer.document);
      writer.opening(report);
      new WordOverview(writer.document, writer.text, texts, PAGE.inside()).write(report);
      report.rows().forEach(r -> writer.topic(report.columns(), r));
      report.sections().forEach(writer::section);
      writer.sources(report);
      writer.text.small(writer.text.paragraph(), command);
      var properties = writer.document.getProperties().getCoreProperties();
      properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
      properties.setCreator("Pacta");
      properties.setTitle(report.title());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      writer.document.write(bytes);
      return FixedZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void opening(SideBySide report) {
    text.heading(0, report.title());
    for (String banner : Banners.of(report, texts)) {
      text.bold(text.paragraph(), banner);
    }
    for (Column column : report.columns()) {
      for (String caveat : column.caveats()) {
        text.small(text.paragraph(), column.shortTitle() + ": " + caveat);
      }
    }
  }

  private void topic(List<Column> columns, SideBySide.Row row) {
    text.heading(1, row.title(), row.topic());
    XWPFParagraph description = text.paragraph();
    WordText.keep(description);
    text.plain(description, row.description());
    for (String sentence : row.differences()) {
      XWPFParagraph paragraph = text.paragraph();
      paragraph.setIndentationLeft(360);
      text.plain(paragraph, "– " + sentence);
    }
    // As many in each table as can be: three and two rather than four and a lone one.
    int tables = Math.ceilDiv(columns.size(), COLUMNS);
    int abreast = Math.ceilDiv(columns.size(), Math.max(1, tables));
    for (int from = 0; from < columns.size(); from += abreast) {
      int to = Math.min(columns.size(), from + abreast);
      table(columns.subList(from, to), row.cells().subList(from, to));
      text.paragraph();
    }
  }

  private void table(List<Column> columns, List<SideBySide.Cell> cells) {
    int rows = Math.max(1, cells.stream().mapToInt(c -> shown(c).size()).max().orElse(0));
    boolean more = cells.stream().anyMatch(c -> c.quotations().size() > SHOWN);
    XWPFTable table =
        WordTables.add(
            document,
            1 + rows + (more ? 1 : 0),
            Collections.nCopies(columns.size(), PAGE.inside() / columns.size()));
    head(table.getRow(0), columns);
    // Row by row: some programs number footnotes in the order in which they were written.
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < cells.size(); c++) {
        cell(table.getRow(r + 1).getCell(c), cells.get(c), r);
      }
    }
    for (int c = 0; more && c < cells.size(); c++) {
      others(table.getRow(rows + 1).getCell(c), cells.get(c));
    }
  }

  private void head(XWPFTableRow head, List<Column> columns) {
    for (int c = 0; c < columns.size(); c++) {
      XWPFParagraph paragraph = head.getCell(c).getParagraphArray(0);
      text.bold(paragraph, columns.get(c).shortTitle());
      text.small(paragraph, "  " + columns.get(c).kind());
    }
  }

  private static List<Quotation> shown(SideBySide.Cell cell) {
    return cell.quotations().subList(0, Math.min(SHOWN, cell.quotations().size()));
  }

  private void cell(XWPFTableCell box, SideBySide.Cell cell, int row) {
    if (row < shown(cell).size()) {
      quotation(box, cell.instrument(), cell.quotations().get(row));
    } else if (row == 0) {
      text.plain(
          box.getParagraphArray(0), texts.word("status", cell.status()) + ". " + cell.note());
    }
  }

  private void others(XWPFTableCell box, SideBySide.Cell cell) {
    if (cell.quotations().size() > SHOWN) {
      List<String> citations =
          cell.quotations().stream().skip(SHOWN).map(Quotation::citation).toList();
      text.small(box.getParagraphArray(0), texts.text("also") + " " + texts.list(citations));
    }
  }

  private void quotation(XWPFTableCell box, String instrument, Quotation q) {
    XWPFParagraph title = box.getParagraphArray(0);
    text.bold(title, q.citation());
    text.small(title, "  " + texts.word("modality", q.modality()) + "  " + q.heading());
    XWPFParagraph words = box.addParagraph();
    for (Segment segment : q.segments()) {
      text.quoted(words, segment);
    }
    text.footnote(
        words,
        "%s:%s · %d–%d · %s: %s"
            .formatted(
                instrument,
                q.locator(),
                q.span().from(),
                q.span().to(),
                texts.text("evidence.rules"),
                String.join(", ", q.rules())));
    if (!q.whole()) {
      text.small(box.addParagraph(), texts.text("excerpt.note"));
    }
    q.exceptions()
        .forEach(e -> text.small(box.addParagraph(), texts.text("exception.head") + " " + e));
    if (!q.enforceabilityClause().isEmpty()) {
      text.small(box.addParagraph(), q.enforceabilityClause());
    }
    if (!q.note().isEmpty()) {
      text.small(box.addParagraph(), q.note());
    }
  }

  private void section(Section section) {
    SectionTable part = SectionTable.of(section, texts).condensed(texts);
    text.heading(1, part.title());
    XWPFParagraph hint = text.paragraph();
    WordText.keep(hint);
    text.small(hint, part.hint());
    XWPFTable table =
        WordTables.add(document, 1 + part.rows().size(), ColumnWidths.of(part, PAGE.inside()));
    for (int c = 0; c < part.header().size(); c++) {
      text.bold(table.getRow(0).getCell(c).getParagraphArray(0), part.header().get(c));
    }
    for (int r = 0; r < part.rows().size(); r++) {
      for (int c = 0; c < part.header().size(); c++) {
        XWPFParagraph words = table.getRow(r + 1).getCell(c).getParagraphArray(0);
        text.lines(words, part.rows().get(r).get(c));
      }
    }
    text.paragraph();
  }

  private void sources(SideBySide report) {
    text.heading(1, texts.text("sources"));
    text.plain(text.paragraph(), texts.text("sources.hint"));
    for (Column column : report.columns()) {
      text.bold(text.paragraph(), column.title());
      for (Source source : column.sources()) {
        text.small(
            text.paragraph(),
            source.file() + " (" + source.authenticity() + ") " + source.sha256());
      }
    }
  }
}
