package org.pacta.align;

import java.util.List;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;
import org.pacta.structure.Units;

/** The size of the provisions that are aligned. */
public enum Level {
  /** Articles and sections. */
  ARTICLE,
  /** The paragraphs of articles, or the article where it has one paragraph only. */
  PARAGRAPH;

  /** The provisions of a text at this level, in its order; all units where it has no articles. */
  List<Provision> provisions(InstrumentText text) {
    List<Provision> articles = Units.articles(text);
    if (articles.isEmpty()) {
      return Units.of(text);
    }
    return switch (this) {
      case ARTICLE -> articles;
      case PARAGRAPH -> articles.stream().flatMap(a -> paragraphs(a).stream()).toList();
    };
  }

  /** The paragraphs of an article; itself where it has none. */
  static List<Provision> paragraphs(Provision article) {
    List<Provision> paragraphs =
        article.children().stream().filter(c -> c.kind() == ProvisionKind.PARAGRAPH).toList();
    return paragraphs.isEmpty() ? List.of(article) : paragraphs;
  }
}
