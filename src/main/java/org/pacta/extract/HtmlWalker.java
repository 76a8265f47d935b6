package org.pacta.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.pacta.extract.Block.Form;

/**
 * Turns a tree of HTML elements into blocks. A number in an element or a table cell of its own is
 * put before the paragraph that it numbers.
 */
final class HtmlWalker {
  private static final Set<String> SILENT =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "button",
          "select",
          "textarea",
          "svg",
          "iframe",
          "object");

  /** The arrows with which EUR-Lex marks what an amendment or a corrigendum inserted. */
  private static final Pattern AMENDMENT_ARROW =
      Pattern.compile("[▼►](?:B|[ACMR]\\d{1,3})?(?![A-Za-z])|◄");

  private static final int LONGEST_CALL = 6;

  private final Blocks blocks;
  private final HtmlClasses classes;
  private final HtmlNotes links;
  private final List<Block> notes = new ArrayList<>();
  private RichText buffer = new RichText();
  private Form form = Form.PARAGRAPH;
  private int level;

  private HtmlWalker(Blocks blocks, HtmlClasses classes, HtmlNotes links) {
    this.blocks = blocks;
    this.classes = classes;
    this.links = links;
  }

  /** Adds the blocks within {@code element}. */
  static void walk(Element element, Blocks blocks) {
    HtmlWalker walker = new HtmlWalker(blocks, HtmlClasses.BUILT_IN, new HtmlNotes(element));
    walker.children(element);
    walker.flush();
  }

  private void children(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        buffer.append(withoutArrows(text.getWholeText()));
      } else if (node instanceof Element child && !isSilent(child)) {
        visit(child);
      }
    }
  }

  private void visit(Element element) {
    switch (element.normalName()) {
      case "br" -> lineBreak();
      case "hr" -> gap();
      case "pre" -> preformatted(element);
      case "table" -> table(element);
      case "ol" -> orderedList(element);
      default -> visitOther(element);
    }
  }

  private void visitOther(Element element) {
    if (classes.isRaised(element) || links.isCall(element)) {
      raised(element);
    } else if (element.isBlock() || isFootnote(element)) {
      block(element);
    } else {
      children(element);
    }
  }

  private void block(Element element) {
    flushBefore();
    if (classes.isLabel(element)) {
      blocks.label(withoutArrows(element.text()));
      return;
    }
    Form outerForm = form;
    int outerLevel = level;
    describe(element);
    children(element);
    flush();
    form = outerForm;
    level = outerLevel;
  }

  private void describe(Element element) {
    Optional<Integer> heading = classes.headingLevel(element);
    if (heading.isPresent()) {
      form = Form.HEADING;
      level = heading.get();
    } else if (isFootnote(element)) {
      form = Form.FOOTNOTE;
      level = 0;
    }
  }

  private boolean isFootnote(Element element) {
    return classes.isFootnote(element) || links.isNote(element);
  }

  private void raised(Element element) {
    String text = withoutArrows(element.text());
    if (text.strip().length() <= LONGEST_CALL) {
      buffer.appendRaised(text);
      return;
    }
    notes.add(new RichText().append(text).block(Form.FOOTNOTE, 0));
  }

  /** A line break within a heading is a space; elsewhere the next line may begin a paragraph. */
  private void lineBreak() {
    if (form != Form.PARAGRAPH) {
      buffer.append("\n");
    } else if (buffer.isEmpty()) {
      blocks.gap();
    } else {
      blocks.add(buffer.block(Form.LINE, 0));
      buffer = new RichText();
    }
  }

  private void gap() {
    flush();
    blocks.gap();
  }

  private void preformatted(Element element) {
    flush();
    element.wholeText().lines().forEach(this::preformattedLine);
    blocks.gap();
  }

  private void preformattedLine(String line) {
    if (line.isBlank()) {
      blocks.gap();
    } else {
      blocks.line(line);
    }
  }

  private void orderedList(Element list) {
    flush();
    int number = Ordinals.first(list);
    for (Element item : list.children()) {
      if (item.normalName().equals("li")) {
        String text = item.text().strip();
        if (!Enumerator.isFirst(text)) {
          blocks.label(Ordinals.marker(list.attr("type"), number));
        }
        number++;
      }
      visit(item);
    }
    flush();
  }

  private void table(Element table) {
    flush();
    for (Element row : HtmlTables.rows(table)) {
      List<Element> cells = HtmlTables.cells(row).stream().filter(this::speaks).toList();
      if (cells.size() == 2 && Enumerator.isAlone(plain(cells.getFirst()))) {
        blocks.label(plain(cells.getFirst()));
        block(cells.getLast());
      } else if (cells.size() == 1) {
        block(cells.getFirst());
      } else {
        cells.forEach(this::cell);
      }
    }
  }

  private boolean speaks(Element cell) {
    return !isSilent(cell) && !plain(cell).isEmpty();
  }

  private void cell(Element cell) {
    Form outer = form;
    form = form == Form.PARAGRAPH ? Form.CELL : form;
    block(cell);
    form = outer;
  }

  private static String plain(Element element) {
    return withoutArrows(Characters.clean(element.text())).strip();
  }

  private boolean isSilent(Element element) {
    return SILENT.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").contains("display:none")
        || classes.isFurniture(element);
  }

  /** A number that stands alone before a block belongs to the block. */
  private void flushBefore() {
    if (Enumerator.isAlone(buffer.text()) && form == Form.PARAGRAPH) {
      blocks.label(buffer.text());
      buffer = new RichText();
    }
    flush();
  }

  private void flush() {
    blocks.add(buffer.block(form, level));
    buffer = new RichText();
    notes.forEach(blocks::add);
    notes.clear();
  }

  /** The text without the arrows of consolidated versions. */
  static String withoutArrows(String text) {
    boolean any = text.indexOf('▼') >= 0 || text.indexOf('►') >= 0 || text.indexOf('◄') >= 0;
    return any ? AMENDMENT_ARROW.matcher(text).replaceAll("") : text;
  }
}
