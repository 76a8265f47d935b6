package org.pacta.structure;

import java.util.List;
import java.util.stream.Stream;

/**
 * The units on which norms are stated: the paragraphs of an article with all their points, or the
 * article where it has one paragraph only; recitals and annexes without articles are units too, and
 * so are the numbered paragraphs of a text without articles.
 */
public final class Units {
  private Units() {}

  /** The units of a text in its order. */
  public static List<Provision> of(InstrumentText text) {
    return text.provisions().stream().flatMap(Units::units).toList();
  }

  /** The articles and sections of a text in its order. */
  public static List<Provision> articles(InstrumentText text) {
    return text.stream().filter(p -> p.kind().isArticle()).toList();
  }

  private static Stream<Provision> units(Provision p) {
    if (p.kind().isArticle() || isNumberedText(p)) {
      List<Provision> paragraphs =
          p.children().stream().filter(c -> c.kind() == ProvisionKind.PARAGRAPH).toList();
      return paragraphs.isEmpty() ? Stream.of(p) : paragraphs.stream();
    }
    boolean holdsUnits = p.children().stream().anyMatch(Units::holdsUnits);
    return holdsUnits ? p.children().stream().flatMap(Units::units) : Stream.of(p);
  }

  /** Whether it is a text without articles that is made of numbered paragraphs. */
  private static boolean isNumberedText(Provision p) {
    return p.kind() == ProvisionKind.OTHER
        && p.children().stream().anyMatch(c -> c.kind() == ProvisionKind.PARAGRAPH);
  }

  private static boolean holdsUnits(Provision p) {
    return p.kind().isArticle()
        || p.kind() == ProvisionKind.RECITAL
        || isNumberedText(p)
        || p.children().stream().anyMatch(Units::holdsUnits);
  }
}
