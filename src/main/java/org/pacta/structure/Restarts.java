package org.pacta.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where articles are numbered anew in each chapter, the number of the chapter is part of the number
 * of the article: Article 14 of chapter 12 is 12.14, as other language versions print it.
 */
final class Restarts {
  private Restarts() {}

  /** Prefixes the keys of articles with the number of their chapter where numbering restarts. */
  static void settle(Node root) {
    List<Node> articles =
        root.articles().filter(a -> a.kind == ProvisionKind.ARTICLE && annex(a) == null).toList();
    if (articles.stream().anyMatch(a -> a.key.contains(".")) || !restart(articles)) {
      return;
    }
    for (Node article : articles) {
      number(division(article))
          .ifPresent(
              n -> {
                article.key = n + "." + article.key;
                article.step = Steps.of(article.kind, article.key);
              });
    }
  }

  private static boolean restart(List<Node> articles) {
    if (articles.isEmpty()) {
      return false;
    }
    Node first = division(articles.getFirst());
    boolean midway =
        first != null
            && number(first).filter(n -> !n.equals("1")).isPresent()
            && articles.getFirst().key.equals("1");
    return midway || repeated(articles);
  }

  private static boolean repeated(List<Node> articles) {
    Set<String> within = new HashSet<>();
    Set<String> keys = new HashSet<>();
    int again = 0;
    for (Node article : articles) {
      Node division = division(article);
      String place = division == null ? "" : division.kind + division.key;
      boolean here = !within.add(place + " " + article.key);
      again += !keys.add(article.key) && !here ? 1 : 0;
    }
    return again >= 2 && again * 10 >= articles.size();
  }

  private static @Nullable Node division(Node article) {
    Node n = article.parent;
    while (n != null
        && n.kind != ProvisionKind.CHAPTER
        && n.kind != ProvisionKind.MODULE
        && n.kind != ProvisionKind.TITLE
        && n.kind != ProvisionKind.PART) {
      n = n.parent;
    }
    return n;
  }

  private static @Nullable Node annex(Node article) {
    Node annex = article.enclosing(ProvisionKind.ANNEX);
    return annex == null ? article.enclosing(ProvisionKind.APPENDIX) : annex;
  }

  private static Optional<String> number(@Nullable Node division) {
    if (division == null || division.key.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt roman = Numerals.roman(division.key);
    return Optional.of(
        roman.isPresent()
            ? Integer.toString(roman.getAsInt())
            : division.key.toLowerCase(Locale.ROOT));
  }
}
