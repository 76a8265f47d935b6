package org.pacta.extract;

import org.jsoup.nodes.Element;

/**
 * Finds the notes that Tika puts at the end of a Word 97 document, each after a sign of its own.
 */
final class TikaNotes {
  private static final String SIGN = "\uFFFD";

  private TikaNotes() {}

  /** Marks the notes and gives them their numbers, which the document counts and does not write. */
  static void mark(Element html) {
    int number = 0;
    for (Element paragraph : html.select("p")) {
      String text = paragraph.text().strip();
      if (text.startsWith(SIGN)) {
        number++;
        paragraph.addClass("footnote").text("[" + number + "] " + text.substring(1).strip());
      }
    }
  }
}
