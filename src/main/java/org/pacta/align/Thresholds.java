package org.pacta.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the thresholds of a decision by trying all on judged comparisons. */
final class Thresholds {
  private static final double[] LEAST = {0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5};
  private static final double[] FURTHER = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

  private static final double[] RELATED = {
    0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8, 1
  };

  /**
   * What a few labels cannot tell apart: of all that come so near to the best, the most cautious is
   * taken, in the way of the one-standard-error rule (Breiman et al., Classification and Regression
   * Trees, 1984).
   */
  private static final double TOLERANCE = 0.001;

  private Thresholds() {}

  private record Tried<T>(T value, double worth) {}

  private record Scored(Judged judged, List<Matching.Pair> pairs) {
    List<Matching.Pair> chosen(Weights.Decision decision) {
      List<Matching.Pair> above =
          pairs.stream().filter(p -> p.probability() >= decision.threshold()).toList();
      return Matching.of(above, decision);
    }
  }

  /**
   * The decision whose thresholds give the best outcome; of those that come near it the most
   * cautious.
   *
   * @param counterpart of the decision
   * @param candidates how the pairs of a comparison are judged by it
   */
  static Weights.Decision sweep(
      Linear counterpart, List<Judged> judged, Function<Judged, Candidates> candidates) {
    List<Scored> scored = new ArrayList<>();
    for (Judged j : judged) {
      scored.add(new Scored(j, Matching.atLeast(candidates.apply(j), LEAST[0])));
    }
    return mostCautious(
        decisions(counterpart).map(d -> new Tried<>(d, worth(scored, d))).toList(),
        Comparator.comparingDouble(Weights.Decision::threshold)
            .thenComparingDouble(Weights.Decision::further));
  }

  /**
   * The decision with the least probability of a related pair that gives the best outcome; of those
   * that come near it the most cautious.
   *
   * @param decision its other thresholds stay
   */
  static Weights.Decision sweepRelated(
      Weights.Decision decision, List<Judged> judged, Function<Judged, Candidates> candidates) {
    List<Related> all = judged.stream().map(j -> related(j, candidates.apply(j))).toList();
    double least =
        mostCautious(
            Arrays.stream(RELATED)
                .mapToObj(some -> new Tried<>(some, worthOfRelated(all, some)))
                .toList(),
            Comparator.naturalOrder());
    return decision.relating(decision.related(), least);
  }

  private static <T> T mostCautious(List<Tried<T>> tried, Comparator<? super T> caution) {
    double best = tried.stream().mapToDouble(Tried::worth).max().orElseThrow();
    return tried.stream()
        .filter(t -> t.worth() >= best - TOLERANCE)
        .map(Tried::value)
        .max(caution)
        .orElseThrow();
  }

  private record Related(Judged judged, List<Matching.Pair> chosen, List<Matching.Pair> related) {
    List<Matching.Pair> told(double least) {
      return Stream.concat(chosen.stream(), related.stream().filter(p -> p.probability() >= least))
          .toList();
    }
  }

  private static Related related(Judged judged, Candidates candidates) {
    List<Matching.Pair> chosen = Matching.of(candidates);
    return new Related(judged, chosen, RelatedPairs.of(candidates, chosen, (l, r) -> true));
  }

  private static double worthOfRelated(List<Related> all, double least) {
    Outcome sum = new Outcome();
    for (Related one : all) {
      List<Matching.Pair> told = one.told(least);
      sum.add(one.judged(), told);
      sum.addRelated(one.judged(), told);
    }
    return sum.worthWithRelated();
  }

  private static Stream<Weights.Decision> decisions(Linear counterpart) {
    return Arrays.stream(LEAST)
        .boxed()
        .flatMap(
            least ->
                Arrays.stream(FURTHER)
                    .filter(further -> further >= least)
                    .mapToObj(further -> Weights.Decision.of(counterpart, least, further)));
  }

  /** The mean of F1 over the pairs, the share of absences found, and that of counterparts kept. */
  private static double worth(List<Scored> scored, Weights.Decision decision) {
    Outcome sum = new Outcome();
    scored.forEach(s -> sum.add(s.judged(), s.chosen(decision)));
    return sum.worth();
  }
}
