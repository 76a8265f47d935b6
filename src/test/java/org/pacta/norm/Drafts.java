package org.pacta.norm;

import java.util.ArrayList;
import java.util.List;
import org.pacta.corpus.Language;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;
import org.pacta.structure.Span;

/** Cuts one article out of literals: a chapter with a heading, an article with paragraphs. */
final class Drafts {
  private Drafts() {}

  /** An article without headings. */
  static InstrumentText article(Language language, String... paragraphs) {
    return headed(language, "", "", paragraphs);
  }

  /** An article in a chapter; empty headings stand for none. */
  static InstrumentText headed(
      Language language, String chapter, String heading, String... paragraphs) {
    StringBuilder text = new StringBuilder(chapter + "\n" + heading + "\n");
    int from = text.length();
    List<Provision> children = new ArrayList<>();
    for (String paragraph : paragraphs) {
      Span span = new Span(text.length(), text.length() + paragraph.length());
      text.append(paragraph).append('\n');
      Locator locator = new Locator("art_1__para_" + (children.size() + 1));
      children.add(provision(locator, ProvisionKind.PARAGRAPH, "", span, List.of()));
    }
    Span whole = new Span(from, text.length() - 1);
    List<Provision> below = children.size() == 1 ? List.of() : children;
    Provision article =
        provision(new Locator("art_1"), ProvisionKind.ARTICLE, heading, whole, below);
    Provision top =
        provision(new Locator("chp_1"), ProvisionKind.CHAPTER, chapter, whole, List.of(article));
    return new InstrumentText(
        "draft", language, "", text.toString(), List.of(top), List.of(), List.of(), List.of());
  }

  /** The paragraph with a number, or the article where it has one paragraph only. */
  static Provision paragraph(InstrumentText text, int number) {
    return text.find(new Locator("art_1__para_" + number))
        .orElseGet(() -> text.find(new Locator("art_1")).orElseThrow());
  }

  private static Provision provision(
      Locator locator, ProvisionKind kind, String heading, Span span, List<Provision> below) {
    return new Provision(locator, kind, "", heading, span, 0, below, List.of());
  }
}
