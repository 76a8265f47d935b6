package org.pacta.structure;

import java.util.List;
import java.util.stream.Stream;

/**
 * The units on which norms are stated: the paragraphs of an article with all their points, or the
 * article where it has one paragraph only; recitals and annexes without articles are units too.
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
    if (p.kind().isArticle()) {
      List<Provision> paragraphs =
          p.children().stream().filter(c -> c.kind() == ProvisionKind.PARAGRAPH).toList();
      return paragraphs.isEmpty() ? Stream.of(p) : paragraphs.stream();
    }
    boolean holdsUnits = p.children().stream().anyMatch(Units::holdsUnits);
    return holdsUnits ? p.children().stream().flatMap(Units::units) : Stream.of(p);
  }

  private static boolean holdsUnits(Provision p) {
    return p.kind().isArticle()
        || p.kind() == ProvisionKind.RECITAL
        || p.children().stream().anyMatch(Units::holdsUnits);
  }
}
