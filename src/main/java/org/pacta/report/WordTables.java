package org.pacta.report;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Puts tables into a Word document whose first row is a head that every page repeats. */
final class WordTables {
  /** Behind the heads of tables. */
  private static final String HEAD = "E8ECF0";

  private WordTables() {}

  /**
   * A table at the end of a document.
   *
   * @param rows the head included
   * @param widths of the columns, in twentieths of a point; fixed, since programs that lay out by
   *     themselves give narrow words as much as long ones
   */
  static XWPFTable add(XWPFDocument document, int rows, List<Integer> widths) {
    XWPFTable table = document.createTable(rows, widths.size());
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    table.setWidth(widths.stream().mapToInt(w -> w).sum());
    var grid =
        Objects.requireNonNullElseGet(
            table.getCTTbl().getTblGrid(), table.getCTTbl()::addNewTblGrid);
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    widths.forEach(w -> grid.addNewGridCol().setW(BigInteger.valueOf(w)));
    table.getRows().forEach(r -> setWidths(r, widths));
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    head.getTableCells().forEach(c -> c.setColor(HEAD));
    // Never a head alone at the foot of a page: LibreOffice would leave out all that follows it.
    head.getTableCells().stream().map(c -> c.getParagraphArray(0)).forEach(WordText::keep);
    return table;
  }

  private static void setWidths(XWPFTableRow row, List<Integer> widths) {
    for (int c = 0; c < widths.size(); c++) {
      row.getCell(c).setWidth(Integer.toString(widths.get(c)));
    }
  }
}
