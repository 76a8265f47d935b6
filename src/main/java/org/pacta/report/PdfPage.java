package org.pacta.report;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Turns a page for the screen into one for paper: everything unfolded, what stands side by side as
 * tables, and nothing that wants a pointer.
 */
final class PdfPage {
  /** How many cells stand side by side. */
  private static final int ABREAST = 3;

  private static final Pattern SHARE = Pattern.compile("--(?:heat|share): *([0-9.]+)");

  /** The colour of the heat map at its hottest, as parts of what is missing to white. */
  private static final int[] HOT = {75, 52, 24};

  private static final int WHITE = 255;

  private final Document page;
  private final PdfFonts fonts;

  private PdfPage(String html, PdfFonts fonts) {
    this.page = Jsoup.parse(html);
    this.fonts = fonts;
  }

  /**
   * The page for paper.
   *
   * @throws ReportException if it has a character that no font can draw, for what is not drawn
   *     would be misquoted
   */
  static Document of(String html, String style, PdfFonts fonts) {
    PdfPage writer = new PdfPage(html, fonts);
    writer.page.select(".cells").forEach(PdfPage::below);
    writer.page.select("script, style, .chooser, .more, meta[name=viewport]").remove();
    writer.page.head().appendElement("style").text(fonts.style() + "\n" + style);
    writer.page.select("details, summary").forEach(PdfPage::unfold);
    writer.page.select(".cells:not(.five)").forEach(PdfPage::abreast);
    writer.page.select(".heat td[style]").forEach(PdfPage::heat);
    writer.page.select(".bar[style]").forEach(PdfPage::bar);
    writer.draw();
    return writer.page;
  }

  /** What is folded in a cell goes below, as wide as the paper, lest a page hold one column. */
  private static void below(Element cells) {
    Element below = new Element("div").addClass("further");
    for (Element folded : cells.select("details:has(> summary.more)")) {
      Element cell = folded.closest(".cell");
      String title = cell == null ? "" : cell.select("> header h3").text();
      String more = folded.select("> summary").remove().text();
      below.appendElement("h3").text(title + " · " + more);
      folded.children().forEach(below::appendChild);
      folded.remove();
    }
    if (below.childrenSize() > 0) {
      cells.after(below);
    }
  }

  private static void unfold(Element element) {
    element.addClass(element.normalName()).tagName("div");
  }

  private static void abreast(Element cells) {
    List<Element> all = List.copyOf(cells.children());
    int columns = Math.min(all.size(), ABREAST);
    Element row = cells;
    for (int i = 0; i < all.size(); i++) {
      if (i % columns == 0) {
        row = cells.appendElement("tr");
      }
      row.appendChild(all.get(i).tagName("td"));
    }
    while (row.childrenSize() < columns) {
      row.appendElement("td");
    }
    cells.tagName("table");
  }

  private static double share(Element element) {
    Matcher share = SHARE.matcher(element.attr("style"));
    return share.find() ? Double.parseDouble(share.group(1)) : 0;
  }

  private static void heat(Element cell) {
    double share = share(cell);
    cell.attr(
        "style",
        "background-color: rgb(%d, %d, %d)"
            .formatted(cooled(0, share), cooled(1, share), cooled(2, share)));
  }

  private static int cooled(int part, double share) {
    return (int) Math.round(WHITE - HOT[part] * share);
  }

  private static void bar(Element bar) {
    double percent = share(bar);
    bar.removeAttr("style")
        .appendElement("span")
        .attr("style", String.format(Locale.ROOT, "width: %.0f%%", percent));
  }

  private void draw() {
    SortedSet<Integer> missing = PdfFonts.none();
    page.getAllElements().stream()
        .flatMap(e -> e.textNodes().stream())
        .toList()
        .forEach(n -> draw(n, missing));
    if (!missing.isEmpty()) {
      throw new ReportException(
          missing.stream()
              .map(c -> "U+%04X %s".formatted(c, Character.getName(c)))
              .collect(
                  Collectors.joining(", ", "no font has ", "; name one that has: --font FILE")));
    }
  }

  private void draw(TextNode node, SortedSet<Integer> missing) {
    node.text(fonts.drawable(node.getWholeText(), missing));
    // Words of an element itself are written before those of its children, wherever they stand.
    Element parent = node.parent();
    if (parent != null && parent.childrenSize() > 0 && !node.isBlank()) {
      node.wrap("<span></span>");
    }
  }
}
