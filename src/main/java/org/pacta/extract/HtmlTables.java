package org.pacta.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The rows and cells of one HTML table, without those of tables within it. */
final class HtmlTables {
  private HtmlTables() {}

  /** The rows, and the caption as a row of its own. */
  static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "tr", "caption" -> rows.add(child);
        case "thead", "tbody", "tfoot" -> rows.addAll(child.children());
        default -> {}
      }
    }
    return rows;
  }

  /** The cells that hold text. */
  static List<Element> cells(Element row) {
    if (!row.normalName().equals("tr")) {
      return List.of(row);
    }
    return row.children().stream().filter(Element::hasText).toList();
  }
}
