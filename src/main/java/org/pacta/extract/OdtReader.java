package org.pacta.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the body of an OpenDocument text as plain HTML. */
final class OdtReader {
  private final OdtStyles styles;
  private final List<Element> waiting = new ArrayList<>();
  private String label = "";

  OdtReader(OdtStyles styles) {
    this.styles = styles;
  }

  /** Appends the blocks within {@code parent} to {@code html}. */
  void read(Element parent, Element html) {
    for (Element child : parent.children()) {
      switch (XmlTree.local(child)) {
        case "h" -> paragraph(child, html, "h" + level(child));
        case "p" -> paragraph(child, html, "p");
        case "list" -> list(child, html, "", 1);
        case "table" -> table(child, html);
        case "body", "text", "section", "index-body", "table-of-content", "index-title" ->
            read(child, html);
        default -> {}
      }
    }
  }

  private static int level(Element heading) {
    String level = XmlTree.attribute(heading, "outline-level");
    return level.matches("[1-6]") ? Integer.parseInt(level) : 6;
  }

  private void paragraph(Element paragraph, Element html, String tag) {
    Element out = html.appendElement(tag);
    out.appendText(label.isEmpty() ? "" : label + " ");
    label = "";
    inline(paragraph, out);
    List<Element> called = List.copyOf(waiting);
    waiting.clear();
    called.forEach(html::appendChild);
  }

  private void list(Element list, Element html, String outerStyle, int level) {
    String own = XmlTree.attribute(list, "style-name");
    String style = own.isEmpty() ? outerStyle : own;
    int number = 0;
    for (Element item : list.children()) {
      String start = XmlTree.attribute(item, "start-value");
      number = start.matches("\\d{1,6}") ? Integer.parseInt(start) : number + 1;
      if (XmlTree.local(item).equals("list-item")) {
        label = (label + " " + styles.number(style, level, number)).strip();
      }
      for (Element child : item.children()) {
        if (XmlTree.local(child).equals("list")) {
          list(child, html, style, level + 1);
        } else {
          paragraph(child, html, XmlTree.local(child).equals("h") ? "h" + level(child) : "p");
        }
      }
    }
  }

  private void table(Element table, Element html) {
    Element out = html.appendElement("table");
    for (Element row : XmlTree.all(table, "table-row")) {
      Element outRow = out.appendElement("tr");
      for (Element cell : row.children()) {
        read(cell, outRow.appendElement("td"));
      }
    }
  }

  private void inline(Element parent, Element out) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        out.appendText(text.getWholeText());
      } else if (node instanceof Element child) {
        piece(child, out);
      }
    }
  }

  private void piece(Element piece, Element out) {
    switch (XmlTree.local(piece)) {
      case "s", "tab" -> out.appendText(" ");
      case "line-break" -> out.appendElement("br");
      case "note" -> note(piece, out);
      case "annotation", "annotation-end", "bookmark", "tracked-changes", "frame" -> {}
      case "span" ->
          inline(
              piece,
              styles.isRaised(XmlTree.attribute(piece, "style-name"))
                  ? out.appendElement("sup")
                  : out);
      default -> inline(piece, out);
    }
  }

  private void note(Element note, Element out) {
    String number =
        "[" + XmlTree.child(note, "note-citation").map(c -> c.text().strip()).orElse("") + "]";
    out.appendElement("sup").text(number);
    Element written = new Element("p").addClass("footnote").appendText(number);
    for (Element paragraph : XmlTree.all(note, "p")) {
      written.appendText(" ");
      inline(paragraph, written);
    }
    waiting.add(written);
  }
}
