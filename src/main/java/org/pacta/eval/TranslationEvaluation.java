package org.pacta.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pacta.align.PreparedSide;
import org.pacta.align.Ranking;
import org.pacta.structure.Locator;

/**
 * Scores how surely the articles of an instrument find themselves in its other language ({@code
 * align-translation}): all articles of the other text are candidates, and their numbers are hidden.
 * The weights were learned on these texts among others, so the figure is in-sample.
 */
final class TranslationEvaluation {
  private final AlignmentGold gold;

  TranslationEvaluation(AlignmentGold gold) {
    this.gold = gold;
  }

  /** The figures of each instrument that is held in two languages, and of all. */
  List<Measure> run() {
    List<Measure> measures = new ArrayList<>();
    RankScores all = new RankScores(0, 0, 0);
    for (String instrument : gold.instruments()) {
      List<PreparedSide> texts = gold.texts(instrument);
      if (texts.size() > 1) {
        RankScores ranks = ranks(texts.get(0), texts.get(1));
        measures.add(measure(instrument, ranks));
        all = all.plus(ranks);
      }
    }
    if (all.lefts() > 0) {
      measures.add(measure("all", all));
    }
    return measures;
  }

  private static Measure measure(String of, RankScores ranks) {
    return new Measure("align-translation." + of + ".rank-1", ranks.atFirst(), ranks.lefts());
  }

  private RankScores ranks(PreparedSide one, PreparedSide other) {
    Set<Locator> shared = new TreeSet<>(one.locators());
    shared.retainAll(other.locators());
    int first = 0;
    int five = 0;
    for (Ranking ranking : gold.aligner().rank(gold.compare(one, other), other)) {
      if (shared.contains(ranking.left())) {
        List<Locator> nearest = ranking.nearest().stream().map(Ranking.Candidate::right).toList();
        first += nearest.getFirst().equals(ranking.left()) ? 1 : 0;
        five += nearest.contains(ranking.left()) ? 1 : 0;
      }
    }
    return new RankScores(shared.size(), first, five);
  }
}
