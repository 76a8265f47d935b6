package org.pacta.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows the articles that amend another instrument: their numbers are those of the other. */
final class Amendments {
  /** As far from the head of an article the formula may stand; in characters. */
  private static final int REACH = 600;

  private final InstrumentText text;
  private final Pattern formula;
  private final Map<Locator, Boolean> known = new HashMap<>();

  /**
   * @param formulas the words that announce amendments
   */
  Amendments(InstrumentText text, List<String> formulas) {
    this.text = text;
    formula = Pattern.compile(CitationGrammar.anyOf(formulas));
  }

  /**
   * Whether a place lies in such an article.
   *
   * @param chain what holds the place, the innermost first
   */
  boolean in(List<Provision> chain) {
    Optional<Provision> article = chain.stream().filter(p -> p.kind().isArticle()).findFirst();
    return article.isPresent()
        && known.computeIfAbsent(article.get().locator(), l -> amends(article.get()));
  }

  private boolean amends(Provision article) {
    Span span = article.span();
    int to = Math.min(span.to(), span.from() + REACH);
    return formula.matcher(new Span(span.from(), to).of(text.text())).find();
  }
}
