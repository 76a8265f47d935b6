package org.pacta.align;

import java.util.BitSet;
import java.util.List;

/** Counts how far chosen pairs agree with what was judged, in both directions. */
final class Outcome {
  /** To overlook a counterpart is worse for a lawyer than to read one that is none. */
  private static final double KEPT = 1.2;

  private static final double TOLD = 0.5;

  private double right;
  private double wrong;
  private double missed;
  private double absent;
  private double absentFound;
  private double held;
  private double heldLost;
  private double related;
  private double relatedTold;

  /** Adds the pairs that were chosen in a comparison. */
  void add(Judged judged, List<Matching.Pair> chosen) {
    double weight = judged.weight();
    BitSet lefts = new BitSet();
    BitSet rights = new BitSet();
    missed += weight * judged.counterparts();
    for (Matching.Pair pair : chosen) {
      lefts.set(pair.left());
      rights.set(pair.right());
      switch (judged.verdict(pair.left(), pair.right())) {
        case COUNTERPART -> {
          right += weight;
          missed -= weight;
        }
        case STRANGERS -> wrong += weight;
        case NEUTRAL, UNJUDGED -> {}
      }
    }
    BitSet heldLefts = new BitSet();
    BitSet heldRights = new BitSet();
    judged
        .pairs()
        .forEach(
            p -> {
              heldLefts.set(p[0]);
              heldRights.set(p[1]);
            });
    count(weight, judged.absentFirst(), heldLefts, lefts);
    count(weight, judged.absentSecond(), heldRights, rights);
  }

  private void count(double weight, BitSet gone, BitSet there, BitSet met) {
    absent += weight * gone.cardinality();
    absentFound += weight * gone.stream().filter(i -> !met.get(i)).count();
    held += weight * there.cardinality();
    heldLost += weight * there.stream().filter(i -> !met.get(i)).count();
  }

  /** Adds how many provisions with related ones only are told one of these. */
  void addRelated(Judged judged, List<Matching.Pair> told) {
    BitSet lefts = new BitSet();
    BitSet rights = new BitSet();
    told.stream()
        .filter(p -> judged.verdict(p.left(), p.right()) == Judged.Verdict.NEUTRAL)
        .forEach(
            p -> {
              lefts.set(p.left());
              rights.set(p.right());
            });
    lefts.and(judged.relatedOnlyFirst());
    rights.and(judged.relatedOnlySecond());
    int all = judged.relatedOnlyFirst().cardinality() + judged.relatedOnlySecond().cardinality();
    related += judged.weight() * all;
    relatedTold += judged.weight() * (lefts.cardinality() + rights.cardinality());
  }

  /** The worth, and besides it the share of related provisions that are told, which counts less. */
  double worthWithRelated() {
    double told = related == 0 ? 1 : relatedTold / related;
    return worth() + TOLD * told / (2 + KEPT);
  }

  /**
   * The weighted mean of three shares, in [0, 1]: F1 over the pairs, absences found, and provisions
   * with a counterpart that are not said to be absent.
   */
  double worth() {
    double f1 = right + wrong + missed == 0 ? 1 : 2 * right / (2 * right + wrong + missed);
    double found = absent == 0 ? 1 : absentFound / absent;
    double kept = held == 0 ? 1 : 1 - heldLost / held;
    return (f1 + found + KEPT * kept) / (2 + KEPT);
  }
}
