package org.pacta.structure.check;

import java.util.List;
import java.util.Locale;
import org.pacta.extract.Extract;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.InstrumentText.Finding;
import org.pacta.structure.Provision;
import org.pacta.structure.Units;

/** Whether a conversion has set the heads of articles apart from their words. */
final class DetachedCheck implements Check {
  static final String CODE = "detached-heads";
  private static final int FEWEST = 5;
  private static final int ONE_IN = 4;

  @Override
  public List<Finding> of(InstrumentText text, List<Extract> sources) {
    List<Provision> articles = Units.articles(text);
    long empty = articles.stream().filter(a -> a.span().length() == 0).count();
    if (empty < FEWEST || empty * ONE_IN < articles.size()) {
      return List.of();
    }
    String message =
        String.format(
            Locale.ROOT,
            "%,d of %,d articles have no words: those stand below other articles; do not quote"
                + " from this file",
            empty,
            articles.size());
    return List.of(new Finding(CODE, text.instrument(), message));
  }
}
