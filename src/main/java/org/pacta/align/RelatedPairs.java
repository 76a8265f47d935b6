package org.pacta.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;

/**
 * Finds for provisions without counterpart the one that rules the same matter otherwise, if it is
 * likely enough: a reader would take "absent" for "no rule at all".
 */
final class RelatedPairs {
  private final Candidates candidates;
  private final List<Matching.Pair> chosen;
  private final Open open;

  /** Whether a reader has left a pair undecided. */
  @FunctionalInterface
  interface Open {
    boolean test(int left, int right);
  }

  private RelatedPairs(Candidates candidates, List<Matching.Pair> chosen, Open open) {
    this.candidates = candidates;
    this.chosen = chosen;
    this.open = open;
  }

  /**
   * The related pairs besides the chosen ones, ordered by left and right number, with the
   * probability that they are at least related.
   */
  static List<Matching.Pair> of(Candidates candidates, List<Matching.Pair> chosen, Open open) {
    return new RelatedPairs(candidates, chosen, open).find();
  }

  private List<Matching.Pair> find() {
    BitSet lefts = new BitSet();
    BitSet rights = new BitSet();
    chosen.forEach(p -> lefts.set(p.left()));
    chosen.forEach(p -> rights.set(p.right()));
    Set<Matching.Pair> found =
        new TreeSet<>(
            Comparator.comparingInt(Matching.Pair::left).thenComparingInt(Matching.Pair::right));
    for (int l = 0; l < candidates.lefts(); l++) {
      int left = l;
      if (!lefts.get(l)) {
        int r = best(candidates.rights(), other -> value(left, other));
        add(found, l, r);
      }
    }
    for (int r = 0; r < candidates.rights(); r++) {
      int right = r;
      if (!rights.get(r)) {
        int l = best(candidates.lefts(), other -> value(other, right));
        add(found, l, r);
      }
    }
    return new ArrayList<>(found);
  }

  private double value(int l, int r) {
    return open.test(l, r) ? candidates.related(l, r) : -1;
  }

  private void add(Set<Matching.Pair> found, int l, int r) {
    if (l >= 0 && r >= 0 && value(l, r) >= candidates.decision().leastRelated()) {
      found.add(new Matching.Pair(l, r, candidates.related(l, r)));
    }
  }

  private static int best(int size, IntToDoubleFunction value) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < size; i++) {
      double v = value.applyAsDouble(i);
      if (v > most) {
        most = v;
        best = i;
      }
    }
    return best;
  }
}
