package org.pacta.extract;

import org.jsoup.nodes.Element;

/**
 * The XML of the corpus "Texts of Trade Agreements" (ToTA): chapters, articles, and within them
 * plain text whose line breaks part paragraphs.
 */
final class TotaReader {
  private final Blocks blocks;

  TotaReader(Blocks blocks) {
    this.blocks = blocks;
  }

  void read(Element treaty) {
    for (Element name : treaty.select("> meta > name")) {
      blocks.heading(1, name.wholeText());
    }
    for (Element part : treaty.select("> body > *")) {
      part(part, 1);
    }
  }

  private void part(Element part, int level) {
    heading(part, level);
    text(part.wholeOwnText());
    for (Element child : part.children()) {
      part(child, Math.min(level + 1, 6));
    }
    blocks.gap();
  }

  private void heading(Element part, int level) {
    String number = part.attr("number").strip();
    String name = part.attr("name").strip();
    String colon = number.isEmpty() || name.isEmpty() ? "" : ": ";
    blocks.heading(level, number + colon + name);
  }

  private void text(String text) {
    text.lines().forEach(this::line);
  }

  private void line(String line) {
    if (line.isBlank()) {
      blocks.gap();
    } else {
      blocks.line(line);
    }
  }
}
