package org.pacta.align;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pacta.align.Ranking.Candidate;
import org.pacta.structure.Locator;

/** Ranks the candidates for the provisions of one side. */
final class Ranker {
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::probability).reversed().thenComparing(Candidate::right);

  private final Measure measure;
  private final boolean swapped;
  private final List<Locator> lefts;
  private final List<Locator> rights;

  /** How well a provision of the first side fits one of the second, in [0, 1]. */
  @FunctionalInterface
  interface Measure {
    double of(int first, int second);
  }

  /** The provisions of the second side are ranked for where {@code swapped}. */
  Ranker(Measure measure, boolean swapped, Comparison comparison) {
    this.measure = measure;
    this.swapped = swapped;
    this.lefts = (swapped ? comparison.second() : comparison.first()).locators();
    this.rights = (swapped ? comparison.first() : comparison.second()).locators();
  }

  /** Ranks by one signal. */
  static Ranker by(String signal, boolean swapped, Comparison comparison) {
    Linear alone = new Linear(0, Map.of(signal, 1.0));
    return new Ranker((l, r) -> comparison.sum(alone, l, r), swapped, comparison);
  }

  /** The rankings, with the pairs that were chosen. */
  List<Ranking> rankings(List<Matching.Pair> pairs) {
    return IntStream.range(0, lefts.size())
        .mapToObj(l -> new Ranking(lefts.get(l), chosen(l, pairs), nearest(l)))
        .toList();
  }

  /** The rankings, with the best as counterpart. */
  List<Ranking> best() {
    return IntStream.range(0, lefts.size())
        .mapToObj(l -> new Ranking(lefts.get(l), first(nearest(l)), nearest(l)))
        .toList();
  }

  private static List<Candidate> first(List<Candidate> nearest) {
    return nearest.stream().limit(1).toList();
  }

  private List<Candidate> chosen(int l, List<Matching.Pair> pairs) {
    return pairs.stream()
        .filter(p -> (swapped ? p.right() : p.left()) == l)
        .map(p -> new Candidate(rights.get(swapped ? p.left() : p.right()), p.probability()))
        .sorted(BEST_FIRST)
        .toList();
  }

  private List<Candidate> nearest(int l) {
    return IntStream.range(0, rights.size())
        .mapToObj(r -> new Candidate(rights.get(r), swapped ? measure.of(r, l) : measure.of(l, r)))
        .sorted(BEST_FIRST)
        .limit(Ranking.DEPTH)
        .toList();
  }
}
