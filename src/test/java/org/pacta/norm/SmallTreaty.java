package org.pacta.norm;

import java.util.ArrayList;
import java.util.List;
import org.pacta.corpus.Language;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;
import org.pacta.structure.Span;

/** Builds a text of chapters, articles and paragraphs from literals. */
final class SmallTreaty {
  private final StringBuilder text = new StringBuilder();
  private final List<Provision> top = new ArrayList<>();
  private final List<Provision> articles = new ArrayList<>();
  private final Language language;

  SmallTreaty(Language language) {
    this.language = language;
  }

  /** An article with its paragraphs; with one paragraph it is a unit itself. */
  SmallTreaty article(String number, String... paragraphs) {
    Locator locator = new Locator("art_" + number);
    List<Provision> children = new ArrayList<>();
    int from = text.length();
    for (int i = 0; i < paragraphs.length; i++) {
      Span span = add(paragraphs[i]);
      String para = Integer.toString(i + 1);
      children.add(
          provision(locator.child("para_" + para), ProvisionKind.PARAGRAPH, para, span, List.of()));
    }
    Span span = new Span(from, text.length() - 1);
    articles.add(
        provision(
            locator,
            ProvisionKind.ARTICLE,
            number,
            span,
            paragraphs.length == 1 ? List.of() : children));
    return this;
  }

  /** An article of one paragraph with points, and a note that is anchored in the first point. */
  SmallTreaty articleWithPoints(String number, String chapeau, List<String> points, String note) {
    Locator locator = new Locator("art_" + number);
    int from = add(chapeau).from();
    List<Span> spans = points.stream().map(this::add).toList();
    int to = text.length() - 1;
    List<Provision> notes =
        note.isEmpty()
            ? List.of()
            : List.of(
                provision(new Locator("fn_1"), ProvisionKind.FOOTNOTE, "1", add(note), List.of()));
    List<Provision> children = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      String letter = String.valueOf((char) ('a' + i));
      children.add(
          new Provision(
              locator.child("point_" + letter),
              ProvisionKind.POINT,
              letter,
              "",
              spans.get(i),
              0,
              List.of(),
              i == 0 ? notes : List.of()));
    }
    articles.add(provision(locator, ProvisionKind.ARTICLE, number, new Span(from, to), children));
    return this;
  }

  /** Puts the articles since the last chapter into a chapter. */
  SmallTreaty chapter(String number) {
    Span span = new Span(articles.getFirst().span().from(), articles.getLast().span().to());
    top.add(provision(new Locator("chp_" + number), ProvisionKind.CHAPTER, number, span, articles));
    articles.clear();
    return this;
  }

  InstrumentText text() {
    List<Provision> all = new ArrayList<>(top);
    all.addAll(articles);
    return new InstrumentText(
        "small", language, "Small Treaty", text.toString(), all, List.of(), List.of(), List.of());
  }

  List<Norm> norms() {
    return new NormTagger((t, p) -> List.of()).tag(text());
  }

  Norm norm(String locator) {
    return norms().stream()
        .filter(n -> n.locator().value().equals(locator))
        .findFirst()
        .orElseThrow();
  }

  private Span add(String words) {
    int from = text.length();
    text.append(words).append('\n');
    return new Span(from, from + words.length());
  }

  private static Provision provision(
      Locator locator, ProvisionKind kind, String number, Span span, List<Provision> children) {
    return new Provision(locator, kind, number, "", span, 0, children, List.of());
  }
}
