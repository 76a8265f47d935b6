package org.pacta.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pacta.align.Aligner;
import org.pacta.align.Learner;
import org.pacta.align.Ranking;
import org.pacta.eval.AlignmentGold.Pair;

/**
 * Scores the aligner in three ways: with its own weights, which were learned on the same gold
 * ({@code align}); with weights and thresholds that were learned without any judgement that
 * involves the left instrument ({@code align-left-out}); and, for a yardstick, by the likeness of
 * words alone, with the threshold that suits the gold best ({@code align-baseline}).
 */
final class AlignEvaluation {
  private final AlignmentGold gold;
  private final AlignmentGold lessons;

  AlignEvaluation(AlignmentGold gold) {
    this(gold, gold);
  }

  /**
   * Scores against gold what was learned from more.
   *
   * @param lessons the judgements that are learned from where an instrument is left out
   */
  AlignEvaluation(AlignmentGold gold, AlignmentGold lessons) {
    this.gold = gold;
    this.lessons = lessons;
  }

  /** The figures for each pair, each group of pairs, and all; those without gold are left out. */
  List<Measure> run() {
    if (gold.pairs().isEmpty()) {
      return List.of();
    }
    List<Measure> measures = new ArrayList<>(gold.canLeaveOut() ? learning() : inSample());
    measures.addAll(new TranslationEvaluation(gold).run());
    measures.addAll(new AlignBaseline(gold).run());
    return measures;
  }

  private List<Measure> inSample() {
    return run("align", Map.of());
  }

  /** Every pair and absence that the aligner misses, and every pair that it invents. */
  List<GoldError> errors() {
    return gold.pairs().stream()
        .flatMap(p -> gold.errors(p, rank(gold.aligner(), p)).stream())
        .toList();
  }

  private List<Ranking> rank(Aligner aligner, Pair pair) {
    return aligner.rank(gold.comparison(pair), gold.side(pair.left()));
  }

  /** The figures without judgements on the left instrument, where the texts are read as unseen. */
  List<Measure> leftOutTaught() {
    return lessons.canLeaveOut() ? leftOut("align-left-out-taught") : List.of();
  }

  private List<Measure> leftOut(String name) {
    Map<String, Aligner> byLeftOut = new HashMap<>();
    for (Pair pair : gold.pairs()) {
      byLeftOut.computeIfAbsent(
          pair.left(), left -> gold.aligner().with(Learner.learn(lessons.judged(Set.of(left)))));
    }
    return run(name, byLeftOut);
  }

  /** Aligners by the left instrument; the aligner of the gold where there is none. */
  private List<Measure> run(String name, Map<String, Aligner> byLeft) {
    AlignReport report = new AlignReport(name);
    Reliability reliability = new Reliability();
    for (Pair pair : gold.pairs()) {
      List<Ranking> found = rank(byLeft.getOrDefault(pair.left(), gold.aligner()), pair);
      report.add(pair, gold.group(pair), gold.scores(pair, found), gold.ranks(pair, found));
      reliability.add(found, some -> gold.scores(pair, some));
    }
    return Stream.of(report.measures(), reliability.measures(name)).flatMap(List::stream).toList();
  }

  /** The aligner's own weights and those with an instrument left out, without the yardstick. */
  List<Measure> learning() {
    List<Measure> measures = new ArrayList<>(inSample());
    measures.addAll(leftOut("align-left-out"));
    return measures;
  }

  /** Sums scores by pair, group and in all, and names them. */
  static final class AlignReport {
    private final String prefix;
    private final List<Measure> pairs = new ArrayList<>();
    private final Map<String, Sum> groups = new TreeMap<>();

    private record Sum(AlignScores scores, RankScores ranks) {
      Sum plus(Sum o) {
        return new Sum(scores.plus(o.scores), ranks.plus(o.ranks));
      }
    }

    AlignReport(String prefix) {
      this.prefix = prefix;
    }

    void add(Pair pair, String group, AlignScores scores, RankScores rank) {
      pairs.addAll(measures(pair.left() + "-" + pair.right(), scores, rank));
      for (String of : List.of(group, "all")) {
        groups.merge(of, new Sum(scores, rank), Sum::plus);
      }
    }

    List<Measure> measures() {
      List<Measure> measures = new ArrayList<>(pairs);
      groups.forEach((name, s) -> measures.addAll(measures(name, s.scores(), s.ranks())));
      return measures;
    }

    private List<Measure> measures(String name, AlignScores s, RankScores r) {
      String of = prefix + "." + name + ".";
      List<Measure> all =
          List.of(
              new Measure(of + "f1", s.f1(), s.pairs()),
              new Measure(of + "accuracy-at-1", s.accuracyAt1(), s.lefts()),
              new Measure(of + "absent-recall", s.absentRecall(), s.absent()),
              new Measure(of + "not-falsely-absent", 1 - s.falseAbsentRate(), s.lefts()),
              new Measure(of + "rank-1", r.atFirst(), r.lefts()),
              new Measure(of + "rank-5", r.inFive(), r.lefts()));
      return all.stream().filter(m -> m.n() > 0).toList();
    }
  }
}
