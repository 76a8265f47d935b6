package org.pacta.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Writes the body of a Word document as plain HTML. */
final class WordReader {
  private final WordStyles styles;
  private final WordNumbering numbering;
  private final WordNotes notes;
  private final List<Element> waiting = new ArrayList<>();

  WordReader(WordStyles styles, WordNumbering numbering, WordNotes notes) {
    this.styles = styles;
    this.numbering = numbering;
    this.notes = notes;
  }

  /** Appends the blocks within {@code parent} to {@code html}. */
  void read(Element parent, Element html) {
    for (Element child : parent.children()) {
      switch (XmlTree.local(child)) {
        case "p" -> paragraph(child, html);
        case "tbl" -> table(child, html);
        case "body", "sdt", "sdtContent", "customXml", "ins", "moveTo" -> read(child, html);
        default -> {}
      }
    }
  }

  private void paragraph(Element paragraph, Element html) {
    int level = styles.headingLevel(paragraph);
    Element out = html.appendElement(level == 0 ? "p" : "h" + level);
    String list = styles.list(paragraph);
    if (!list.isEmpty()) {
      String number = numbering.next(list, styles.listLevel(paragraph));
      out.appendText(number.isEmpty() ? "" : number + " ");
    }
    inline(paragraph, out);
    for (Element box : XmlTree.all(paragraph, "txbxContent")) {
      if (box.parents().stream().noneMatch(e -> XmlTree.local(e).equals("Fallback"))) {
        read(box, html);
      }
    }
    List<Element> called = List.copyOf(waiting);
    waiting.clear();
    called.forEach(html::appendChild);
  }

  private void table(Element table, Element html) {
    Element out = html.appendElement("table");
    for (Element row : table.children()) {
      if (XmlTree.local(row).equals("tr")) {
        Element outRow = out.appendElement("tr");
        XmlTree.all(row, "tc").stream()
            .filter(cell -> row.equals(rowOf(cell)))
            .forEach(cell -> read(cell, outRow.appendElement("td")));
      }
    }
  }

  private static Element rowOf(Element cell) {
    Element up = cell;
    while (up.parent() != null && !XmlTree.local(up).equals("tr")) {
      up = up.parent();
    }
    return up;
  }

  private void inline(Element parent, Element out) {
    for (Element child : parent.children()) {
      switch (XmlTree.local(child)) {
        case "r" -> run(child, out);
        case "hyperlink",
            "smartTag",
            "ins",
            "moveTo",
            "fldSimple",
            "sdt",
            "sdtContent",
            "customXml",
            "dir",
            "bdo" ->
            inline(child, out);
        default -> {}
      }
    }
  }

  private void run(Element run, Element out) {
    Optional<Element> properties = XmlTree.child(run, "rPr");
    boolean hidden = properties.flatMap(p -> XmlTree.child(p, "vanish")).isPresent();
    if (hidden) {
      return;
    }
    String place = properties.map(p -> XmlTree.childAttribute(p, "vertAlign", "val")).orElse("");
    boolean note = run.children().stream().anyMatch(c -> XmlTree.local(c).endsWith("Reference"));
    Element target = place.equals("superscript") && !note ? out.appendElement("sup") : out;
    for (Element child : run.children()) {
      piece(child, target);
    }
  }

  private void piece(Element piece, Element out) {
    switch (XmlTree.local(piece)) {
      case "t" -> out.appendText(piece.wholeText());
      case "tab", "ptab" -> out.appendText(" ");
      case "noBreakHyphen" -> out.appendText("-");
      case "softHyphen" -> out.appendText("\u00AD");
      case "br", "cr" -> lineBreak(piece, out);
      case "footnoteReference", "endnoteReference" ->
          notes.called(piece).ifPresent(note -> call(piece, note, out));
      default -> {}
    }
  }

  private static void lineBreak(Element piece, Element out) {
    String type = XmlTree.attribute(piece, "type");
    if (type.isEmpty() || type.equals("textWrapping")) {
      out.appendElement("br");
    }
  }

  /** A reference with a mark of its own is followed by that mark, and the note begins with it. */
  private void call(Element reference, Element note, Element out) {
    boolean ownMark = XmlTree.attribute(reference, "customMarkFollows").matches("1|true|on");
    String number = ownMark ? "" : "[" + notes.nextNumber() + "]";
    if (!ownMark) {
      out.appendElement("sup").text(number);
    }
    Element written = new Element("p").addClass("footnote").appendText(number);
    for (Element paragraph : XmlTree.all(note, "p")) {
      written.appendText(" ");
      inline(paragraph, written);
    }
    waiting.add(written);
  }
}
