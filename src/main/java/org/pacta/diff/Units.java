package org.pacta.diff;

import java.util.List;
import java.util.stream.Stream;
import org.pacta.diff.Shingles.Profile;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;

/**
 * Provisions of one level with their wordings, in the order of the text.
 *
 * @param all the provisions
 */
record Units(List<Unit> all) {
  Units {
    all = List.copyOf(all);
  }

  /** These units and others. */
  Units and(List<Unit> others) {
    return new Units(Stream.concat(all.stream(), others.stream()).toList());
  }

  /** A provision, the article that it lies in, and its words. */
  record Unit(Locator locator, Locator article, String words, Profile profile) {}

  /** Articles and recitals. */
  static List<Provision> articles(InstrumentText text) {
    return text.stream()
        .filter(p -> p.kind().isArticle() || p.kind() == ProvisionKind.RECITAL)
        .toList();
  }

  /** The paragraphs of an article; itself where it has none. */
  private static List<Provision> parts(Provision article) {
    boolean cut = article.children().stream().anyMatch(c -> c.kind() == ProvisionKind.PARAGRAPH);
    return cut ? article.children() : List.of(article);
  }

  /** The units of articles, each its own. */
  static Units whole(InstrumentText text, List<Provision> articles, Shingles shingles) {
    return new Units(articles.stream().map(a -> unit(text, a, a, shingles)).toList());
  }

  /** The paragraphs of articles. */
  static Units parts(InstrumentText text, Stream<Provision> articles, Shingles shingles) {
    return new Units(
        articles.flatMap(a -> parts(a).stream().map(p -> unit(text, a, p, shingles))).toList());
  }

  /** What lies directly below units, with the words of the text. */
  static List<Unit> below(InstrumentText text, List<Unit> units, Shingles shingles) {
    return units.stream()
        .flatMap(
            u ->
                text.find(u.locator()).stream()
                    .flatMap(p -> p.children().stream())
                    .map(
                        c -> {
                          String words = words(text, c);
                          return new Unit(c.locator(), u.article(), words, shingles.profile(words));
                        }))
        .toList();
  }

  private static Unit unit(InstrumentText text, Provision article, Provision p, Shingles shingles) {
    String words = words(text, p);
    return new Unit(p.locator(), article.locator(), words, shingles.profile(words));
  }

  /** The words of a provision with its white space folded. */
  static String words(InstrumentText text, Provision p) {
    return text.textOf(p).strip().replaceAll("\\s+", " ");
  }
}
