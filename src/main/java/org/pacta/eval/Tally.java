package org.pacta.eval;

import java.util.OptionalDouble;

/** Counts of one class: found and right, found and wrong, missed. */
final class Tally {
  private int right;
  private int wrong;
  private int missed;

  void right() {
    right++;
  }

  void wrong() {
    wrong++;
  }

  void missed() {
    missed++;
  }

  void add(Tally other) {
    right += other.right;
    wrong += other.wrong;
    missed += other.missed;
  }

  /** Whether the gold holds the class. */
  boolean inGold() {
    return right + missed > 0;
  }

  /** The harmonic mean of precision and recall, in [0, 1]; empty where nothing was counted. */
  OptionalDouble f1() {
    int all = 2 * right + wrong + missed;
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * right / all);
  }
}
