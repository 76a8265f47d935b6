package org.pacta.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pacta.align.Comparison;
import org.pacta.align.Level;
import org.pacta.align.PreparedSide;
import org.pacta.align.Ranking;
import org.pacta.structure.Locator;

/**
 * Scores how surely the articles of an instrument find themselves in its other language ({@code
 * rank-1}), and its paragraphs ({@code paragraph-f1}, {@code paragraph-rank-1}): all of the other
 * text are candidates, and their numbers are hidden. The weights were learned on the articles of
 * these texts among others, so the figures are in-sample. Beside it stands what the likelihood by
 * the learned lexicon reaches alone ({@code align-translation-baseline}).
 */
final class TranslationEvaluation {
  private static final String FAMILY = "align-translation";
  private static final String YARDSTICK = "align-translation-baseline";
  private static final String ALL = "all";

  private final AlignmentGold gold;

  TranslationEvaluation(AlignmentGold gold) {
    this.gold = gold;
  }

  /** How a text found itself: what had to be found, pairs found, pairs right, and first. */
  private record Found(int lefts, int found, int right, int first) {
    static final Found NONE = new Found(0, 0, 0, 0);

    Found plus(Found o) {
      return new Found(lefts + o.lefts, found + o.found, right + o.right, first + o.first);
    }

    double f1() {
      return lefts + found == 0 ? 1 : 2.0 * right / (lefts + found);
    }
  }

  /** The figures of each instrument that is held in two languages, and of all. */
  List<Measure> run() {
    Map<String, Found> sums = new TreeMap<>();
    for (String instrument : gold.instruments()) {
      List<PreparedSide> texts = gold.texts(instrument);
      if (texts.size() > 1) {
        add(sums, instrument, texts.get(0), texts.get(1));
      }
    }
    List<Measure> measures = new ArrayList<>();
    sums.forEach(
        (name, f) -> {
          if (name.contains(".paragraph")) {
            measures.add(new Measure(name + "-f1", f.f1(), f.lefts()));
            measures.add(new Measure(name + "-rank-1", share(f.first(), f), f.lefts()));
          } else {
            measures.add(new Measure(name + ".rank-1", share(f.first(), f), f.lefts()));
          }
        });
    return measures;
  }

  private static double share(int some, Found of) {
    return of.lefts() == 0 ? 1 : (double) some / of.lefts();
  }

  private void add(
      Map<String, Found> sums, String instrument, PreparedSide one, PreparedSide other) {
    Comparison articles = gold.compare(one, other);
    add(sums, FAMILY, instrument, "", found(one, other, gold.aligner().rank(articles, other)));
    add(sums, YARDSTICK, instrument, "", found(one, other, byLikelihood(articles, other)));
    PreparedSide first = gold.aligner().prepare(one.side(), Level.PARAGRAPH);
    PreparedSide second = gold.aligner().prepare(other.side(), Level.PARAGRAPH);
    Comparison paragraphs = gold.aligner().compare(first, second);
    List<Ranking> ranked = gold.aligner().rank(paragraphs, second);
    add(sums, FAMILY, instrument, ".paragraph", found(first, second, ranked));
    List<Ranking> alone = byLikelihood(paragraphs, second);
    add(sums, YARDSTICK, instrument, ".paragraph", found(first, second, alone));
  }

  private static void add(
      Map<String, Found> sums, String family, String instrument, String of, Found found) {
    sums.merge(family + "." + instrument + of, found, Found::plus);
    sums.merge(family + "." + ALL + of, found, Found::plus);
  }

  private List<Ranking> byLikelihood(Comparison comparison, PreparedSide left) {
    return gold.aligner().rankBy("likelihood", comparison, left);
  }

  /** Those count that stand in both texts. */
  private static Found found(PreparedSide one, PreparedSide other, List<Ranking> rankings) {
    Set<Locator> shared = new TreeSet<>(one.locators());
    shared.retainAll(other.locators());
    Found sum = Found.NONE;
    for (Ranking ranking : rankings) {
      if (shared.contains(ranking.left())) {
        sum = sum.plus(found(ranking));
      }
    }
    return sum;
  }

  private static Found found(Ranking ranking) {
    List<Locator> nearest = ranking.nearest().stream().map(Ranking.Candidate::right).toList();
    List<Locator> chosen = ranking.counterparts().stream().map(Ranking.Candidate::right).toList();
    return new Found(
        1,
        chosen.size(),
        chosen.contains(ranking.left()) ? 1 : 0,
        nearest.stream().limit(1).anyMatch(ranking.left()::equals) ? 1 : 0);
  }
}
