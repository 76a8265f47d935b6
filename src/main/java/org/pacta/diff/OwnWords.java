package org.pacta.diff;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.pacta.corpus.Language;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;
import org.pacta.structure.Span;

/**
 * The words of each provision that are in none of those below it, spelt alike whatever the file: in
 * NFKC (Unicode Standard Annex 15), each run of white space as one space in English and as nothing
 * in Chinese.
 */
final class OwnWords {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Notes bear the number of their page in one copy and of the whole text in another. */
  private static final String NOTE_ORDINAL = "#";

  /** NFKC leaves the hyphens of Unicode two signs. */
  private static final Pattern HYPHEN = Pattern.compile("[\u2010\u2011]");

  private final InstrumentText text;
  private final String between;
  private final Map<Locator, Words> found = new LinkedHashMap<>();

  /**
   * Heading and words of a provision.
   *
   * @param heading empty where there is none
   * @param words without the heads of the provisions below
   */
  record Words(String heading, String words) {}

  private OwnWords(InstrumentText text) {
    this.text = text;
    this.between = text.language() == Language.ZH ? "" : " ";
  }

  /**
   * The words by locator, in the order of the text; the notes of a provision follow it as {@code
   * fn#1}, {@code fn#2} in their order.
   */
  static Map<Locator, Words> of(InstrumentText text) {
    OwnWords own = new OwnWords(text);
    text.provisions().forEach(own::collect);
    return own.found;
  }

  private void collect(Provision provision) {
    found.put(provision.locator(), new Words(plain(provision.heading()), words(provision)));
    int note = 0;
    for (Provision footnote : provision.footnotes()) {
      Locator place = provision.locator().child("fn" + NOTE_ORDINAL + ++note);
      found.put(place, new Words("", words(footnote)));
    }
    provision.children().forEach(this::collect);
  }

  private String words(Provision provision) {
    StringBuilder words = new StringBuilder();
    int at = provision.span().from();
    for (Provision child : provision.children()) {
      String gap = new Span(at, child.span().from()).of(text.text());
      words.append(withoutHead(gap, child)).append(' ');
      at = child.span().to();
    }
    return plain(words.append(new Span(at, provision.span().to()).of(text.text())).toString());
  }

  /** The words before a provision without its heading, its number and the word for its level. */
  private static String withoutHead(String gap, Provision child) {
    String before = withoutEnd(withoutEnd(gap, child.heading()), child.number());
    boolean ownLine =
        switch (child.kind()) {
          case PARAGRAPH, SUBPARAGRAPH, POINT, SUBPOINT, DEFINITION, FOOTNOTE, OTHER -> false;
          case PREAMBLE, RECITAL, PART, TITLE, CHAPTER, MODULE, SECTION_GROUP -> true;
          case ANNEX, APPENDIX, ARTICLE, SECTION -> true;
        };
    return ownLine ? before.substring(0, Math.max(0, before.lastIndexOf('\n'))) : before;
  }

  /** The words without what they end with, however either is broken into lines. */
  private static String withoutEnd(String words, String end) {
    int at = words.length();
    for (int i = end.length() - 1; i >= 0; i--) {
      if (Character.isWhitespace(end.charAt(i))) {
        continue;
      }
      at = words.substring(0, at).stripTrailing().length() - 1;
      if (at < 0 || words.charAt(at) != end.charAt(i)) {
        return words;
      }
    }
    return words.substring(0, at);
  }

  private String plain(String words) {
    String plain = HYPHEN.matcher(words).replaceAll("-");
    String composed = Objects.requireNonNull(Normalizer.normalize(plain, Normalizer.Form.NFKC));
    return SPACE.matcher(composed).replaceAll(between).strip();
  }
}
