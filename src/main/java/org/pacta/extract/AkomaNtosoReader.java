package org.pacta.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.pacta.extract.Block.Form;

/** Akoma Ntoso (OASIS LegalDocML): num, heading and the paragraphs of content. */
final class AkomaNtosoReader {
  private final Blocks blocks;
  private final List<Block> notes = new ArrayList<>();
  private RichText buffer = new RichText();
  private Form form = Form.PARAGRAPH;

  AkomaNtosoReader(Blocks blocks) {
    this.blocks = blocks;
  }

  void read(Element root) {
    walk(root, 0);
    flush();
  }

  private void walk(Element element, int depth) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        buffer.append(text.getWholeText());
      } else if (node instanceof Element child) {
        visit(child, depth);
      }
    }
  }

  private void visit(Element e, int depth) {
    switch (XmlTree.local(e)) {
      case "meta" -> {}
      case "part", "title", "chapter", "section", "article", "book", "attachment", "rule" ->
          division(e, depth + 1);
      case "paragraph",
          "subparagraph",
          "point",
          "indent",
          "item",
          "list",
          "recital",
          "alinea",
          "clause",
          "subsection" ->
          numbered(e, depth);
      case "p", "blockList", "docTitle", "formula", "td", "th", "citation", "longTitle" ->
          block(e, depth, e.tagName().startsWith("t") ? Form.CELL : Form.PARAGRAPH);
      case "authorialNote" -> note(e);
      case "sup" -> buffer.appendRaised(e.text());
      default -> walk(e, depth);
    }
  }

  /** "Article 5" and its heading make one heading; what hangs below keeps its own numbers. */
  private void division(Element division, int depth) {
    flush();
    RichText title = new RichText();
    for (Element child : division.children()) {
      if (isTitle(child)) {
        title.append((title.isEmpty() ? "" : " ") + child.text());
      }
    }
    blocks.add(title.block(Form.HEADING, Math.min(depth, 6)));
    for (Element child : division.children()) {
      if (!isTitle(child)) {
        visit(child, depth);
      }
    }
    flush();
  }

  private static boolean isTitle(Element element) {
    return switch (XmlTree.local(element)) {
      case "num", "heading", "subheading" -> true;
      default -> false;
    };
  }

  private void numbered(Element element, int depth) {
    flush();
    for (Element child : element.children()) {
      if (XmlTree.local(child).equals("num")) {
        blocks.label(child.text());
      } else {
        visit(child, depth);
      }
    }
    flush();
  }

  private void block(Element element, int depth, Form newForm) {
    Form outer = form;
    flush();
    form = newForm;
    walk(element, depth);
    flush();
    form = outer;
  }

  private void note(Element note) {
    String marker = note.attr("marker").strip();
    if (!marker.isEmpty()) {
      buffer.appendRaised(marker);
    }
    notes.add(new RichText().append(marker + " " + note.text()).block(Form.FOOTNOTE, 0));
  }

  private void flush() {
    blocks.add(buffer.block(form, 0));
    buffer = new RichText();
    notes.forEach(blocks::add);
    notes.clear();
  }
}
