package org.pacta.cite;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.pacta.corpus.Language;
import org.pacta.extract.Block;
import org.pacta.extract.Block.Form;
import org.pacta.extract.Extract;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;
import org.pacta.structure.Span;

/**
 * A paper whose citations are checked.
 *
 * @param text its words, a line for each paragraph; spans count in it, in UTF-16 code units
 * @param pages the 1-based page by the place where it begins; page 0 where the format has none
 */
record Paper(String text, NavigableMap<Integer, Integer> pages) {
  private static final Locator ALL = new Locator("paper");

  /** The words of a file; lines of a page that go on are joined. */
  static Paper of(Extract extract) {
    StringBuilder text = new StringBuilder();
    NavigableMap<Integer, Integer> pages = new TreeMap<>();
    Form last = Form.GAP;
    for (Block block : extract.blocks()) {
      boolean goesOn = last == Form.LINE && block.form() == Form.LINE;
      text.append(text.isEmpty() ? "" : goesOn ? glue(text) : "\n");
      pages.putIfAbsent(text.length(), block.page());
      text.append(block.text());
      last = block.form();
    }
    return new Paper(text.toString(), pages);
  }

  private static String glue(CharSequence text) {
    int end = Character.codePointBefore(text, text.length());
    return UnicodeScript.of(end) == UnicodeScript.HAN ? "" : " ";
  }

  int page(int at) {
    return pages.floorEntry(at) == null ? 0 : pages.floorEntry(at).getValue();
  }

  /** The paper as the readers of citations take it: one provision without a number. */
  InstrumentText as(Language language) {
    return text(text, language);
  }

  static InstrumentText text(String text, Language language) {
    Provision all =
        new Provision(
            ALL, ProvisionKind.OTHER, "", "", new Span(0, text.length()), 0, List.of(), List.of());
    return new InstrumentText(
        ALL.value(), language, "", text, List.of(all), List.of(), List.of(), List.of());
  }

  /** The sentence around a place, within its line. */
  Span sentence(Span at) {
    int from = at.from();
    while (from > 0 && !ends(from - 1)) {
      from--;
    }
    int to = at.to();
    while (to < text.length() && !ends(to)) {
      to++;
    }
    return new Span(from, to);
  }

  /** A full stop ends a sentence where a space and a capital follow, and no short word precedes. */
  private boolean ends(int i) {
    char c = text.charAt(i);
    if (c == '.') {
      boolean capital =
          i + 2 < text.length()
              && Character.isWhitespace(text.charAt(i + 1))
              && !Character.isLowerCase(text.charAt(i + 2))
              && !Character.isDigit(text.charAt(i + 2));
      return (capital && wordBefore(i) > 3) || i + 1 == text.length();
    }
    return "。！？!?；;\n".indexOf(c) >= 0;
  }

  private int wordBefore(int i) {
    int from = i;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return i - from;
  }

  /** Words of several passages, without those of others. */
  String without(Span sentence, List<Span> passages) {
    StringBuilder words = new StringBuilder(sentence.of(text));
    for (Span p : new ArrayList<>(passages)) {
      int from = Math.max(p.from(), sentence.from()) - sentence.from();
      int to = Math.min(p.to(), sentence.to()) - sentence.from();
      for (int i = from; i < to; i++) {
        words.setCharAt(i, ' ');
      }
    }
    return words.toString();
  }
}
