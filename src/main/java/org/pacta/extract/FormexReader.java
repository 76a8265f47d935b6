package org.pacta.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.pacta.extract.Block.Form;

/**
 * Formex 4, the XML of the Official Journal of the European Union: titles become headings, numbers
 * stand before the paragraphs and points that they number, notes follow the paragraph that calls
 * them.
 */
final class FormexReader {
  private final Blocks blocks;
  private final List<Block> notes = new ArrayList<>();
  private RichText buffer = new RichText();
  private Form form = Form.PARAGRAPH;
  private int level;
  private int division;
  private int noteNumber;

  FormexReader(Blocks blocks) {
    this.blocks = blocks;
  }

  void read(Element act) {
    children(act);
    flush();
  }

  private void children(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        buffer.append(text.getWholeText());
      } else if (node instanceof Element child) {
        visit(child);
      }
    }
  }

  private void visit(Element e) {
    switch (e.tagName()) {
      case "BIB.INSTANCE", "BIB.DATA", "PAGE", "GR.DOC.REF", "INCL.ELEMENT" -> {}
      case "NO.PARAG", "NO.P", "NO.ITEM", "NO.CONSID" -> label(e);
      case "QUOT.START", "QUOT.END" -> buffer.append(quotationMark(e));
      case "NOTE" -> note(e);
      case "DIVISION", "GR.SEQ", "TITLE.SEQ" -> division(e);
      case "TITLE" -> heading(e, Math.min(division + 1, 6));
      case "TI.ART" -> heading(e, 3);
      case "STI.ART" -> heading(e, 4);
      case "ROW" -> row(e);
      case "P",
          "ALINEA",
          "NP",
          "TXT",
          "TI",
          "STI",
          "PARAG",
          "ARTICLE",
          "CONSID",
          "VISA",
          "ITEM",
          "LIST",
          "PREAMBLE.INIT",
          "PREAMBLE.FINAL",
          "GR.CONSID.INIT",
          "TBL",
          "FINAL",
          "PL.DATE",
          "SIGNATORY",
          "ENACTING.TERMS",
          "PREAMBLE",
          "GR.VISA",
          "GR.CONSID",
          "CONTENTS",
          "ANNEX",
          "DLIST",
          "DLIST.ITEM",
          "QUOT.S",
          "INTRO",
          "COMMENT",
          "SUBDIV" ->
          block(e);
      default -> children(e);
    }
  }

  private void block(Element element) {
    flush();
    children(element);
    flush();
  }

  private void label(Element element) {
    flush();
    blocks.label(element.text());
  }

  private void division(Element element) {
    division++;
    block(element);
    division--;
  }

  private void heading(Element element, int newLevel) {
    Form outer = form;
    int outerLevel = level;
    flush();
    form = Form.HEADING;
    level = newLevel;
    children(element);
    flush();
    form = outer;
    level = outerLevel;
  }

  private void row(Element row) {
    Form outer = form;
    flush();
    form = Form.CELL;
    for (Element cell : row.children()) {
      block(cell);
    }
    form = outer;
  }

  /** Formex keeps a note where it is called; its number is the order of the notes. */
  private void note(Element note) {
    noteNumber++;
    String number = "(" + noteNumber + ")";
    buffer.appendRaised(number);
    notes.add(new RichText().append(number + " " + note.text()).block(Form.FOOTNOTE, 0));
  }

  private void flush() {
    blocks.add(buffer.block(form, level));
    buffer = new RichText();
    if (!notes.isEmpty()) {
      notes.forEach(blocks::add);
      notes.clear();
    }
  }

  private static String quotationMark(Element element) {
    String code = element.attr("CODE").strip();
    return code.matches("[0-9A-Fa-f]{4}") ? String.valueOf((char) Integer.parseInt(code, 16)) : "'";
  }
}
