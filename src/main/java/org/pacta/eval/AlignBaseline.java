package org.pacta.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.pacta.align.Ranking;
import org.pacta.eval.AlignEvaluation.AlignReport;
import org.pacta.eval.AlignmentGold.Pair;

/**
 * The yardstick: the most alike by words alone is the counterpart, if it is alike enough. In one
 * language that is the cosine of tf-idf vectors; across languages the likelihood of the English
 * words given the Chinese ones, by the learned lexicon. The threshold is the one with the best F1
 * on the very pairs that are scored, which no honest method could know.
 */
final class AlignBaseline {
  private static final int STEPS = 50;

  private final AlignmentGold gold;

  AlignBaseline(AlignmentGold gold) {
    this.gold = gold;
  }

  private record Found(Pair pair, List<Ranking> rankings) {}

  /** The figures of each pair, each group, and all. */
  List<Measure> run() {
    Map<String, List<Found>> byGroup = new TreeMap<>();
    for (Pair pair : gold.pairs()) {
      String signal = gold.isOneLanguage(pair) ? "wording" : "likelihood";
      List<Ranking> found =
          gold.aligner().rankBy(signal, gold.comparison(pair), gold.side(pair.left()));
      byGroup.computeIfAbsent(gold.group(pair), g -> new ArrayList<>()).add(new Found(pair, found));
    }
    AlignReport report = new AlignReport("align-baseline");
    byGroup.forEach((group, found) -> add(report, group, found));
    return report.measures();
  }

  private void add(AlignReport report, String group, List<Found> found) {
    double best =
        IntStream.rangeClosed(0, STEPS)
            .mapToObj(i -> (double) i / STEPS)
            .max(java.util.Comparator.comparingDouble(t -> f1(found, t)))
            .orElseThrow();
    for (Found f : found) {
      report.add(f.pair(), group, scores(f, best), gold.ranks(f.pair(), f.rankings()));
    }
  }

  private double f1(List<Found> found, double threshold) {
    return found.stream()
        .map(f -> scores(f, threshold))
        .reduce(AlignScores.NONE, AlignScores::plus)
        .f1();
  }

  private AlignScores scores(Found found, double threshold) {
    List<Ranking> above =
        found.rankings().stream()
            .map(r -> new Ranking(r.left(), above(r, threshold), r.nearest()))
            .toList();
    return gold.scores(found.pair(), above);
  }

  private static List<Ranking.Candidate> above(Ranking ranking, double threshold) {
    return ranking.counterparts().stream().filter(c -> c.probability() >= threshold).toList();
  }
}
