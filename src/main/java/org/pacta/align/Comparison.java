package org.pacta.align;

import java.util.List;

/**
 * Two sides and how alike each of their provisions are, signal by signal: everything that an
 * alignment needs before anything is weighed. The sides stand in the order of their keys, so that a
 * comparison does not depend on who is asked first. Immutable.
 */
public final class Comparison {
  private static final double BEND = 10;
  private static final double UNTOLD = 0.5;

  private final PreparedSide first;
  private final PreparedSide second;
  private final List<Signal> signals;
  private final float[][] evidence;

  private Comparison(PreparedSide first, PreparedSide second, List<Signal> signals) {
    this.first = first;
    this.second = second;
    this.signals = signals;
    this.evidence = new float[signals.size()][first.size() * second.size()];
    for (int s = 0; s < evidence.length; s++) {
      fill(evidence[s], signals.get(s));
    }
  }

  /** Compares two sides, whichever is named first. */
  static Comparison of(PreparedSide one, PreparedSide other, SignalSource source) {
    boolean swapped = one.key().compareTo(other.key()) > 0;
    PreparedSide first = swapped ? other : one;
    PreparedSide second = swapped ? one : other;
    return new Comparison(first, second, source.signals(first, second));
  }

  /** Gives the signals that can speak for two sides. */
  @FunctionalInterface
  interface SignalSource {
    List<Signal> signals(PreparedSide first, PreparedSide second);
  }

  private void fill(float[] row, Signal signal) {
    for (int l = 0; l < first.size(); l++) {
      for (int r = 0; r < second.size(); r++) {
        row[l * second.size() + r] = (float) weigh(signal, l, r);
      }
    }
  }

  /** The side whose key comes first. */
  public PreparedSide first() {
    return first;
  }

  /** The other side. */
  public PreparedSide second() {
    return second;
  }

  boolean sameLanguage() {
    return first.language() == second.language();
  }

  Addressees addressees() {
    return Addressees.of(first.side().bindsStates(), second.side().bindsStates());
  }

  List<Signal> signals() {
    return signals;
  }

  /** What a signal counts for in a pair, in [0, 1]. */
  double evidence(int signal, int l, int r) {
    return evidence[signal][l * second.size() + r];
  }

  /** What the signal of a name counts for in a pair; 0 where no signal has that name. */
  double evidence(String name, int l, int r) {
    for (int s = 0; s < evidence.length; s++) {
      if (signals.get(s).name().equals(name)) {
        return evidence(s, l, r);
      }
    }
    return 0;
  }

  /**
   * Shares are bent, for from nothing to a third is evidence, and from two thirds to all is only a
   * closer wording. Where one of the two has no topic, the topics neither agree nor disagree.
   */
  private double weigh(Signal signal, int l, int r) {
    return switch (signal.name()) {
      case "place", "likelihood" -> signal.score(l, r);
      case "topics" -> bent(hasTopics(l, r) ? signal.score(l, r) : UNTOLD);
      default -> bent(signal.score(l, r));
    };
  }

  private boolean hasTopics(int l, int r) {
    return !first.profile(l).topics().isEmpty() && !second.profile(r).topics().isEmpty();
  }

  private static double bent(double share) {
    return Math.log1p(BEND * share) / Math.log1p(BEND);
  }

  /** The weighted sum of the evidence for a pair. */
  double sum(Linear linear, int l, int r) {
    double sum = linear.intercept();
    for (int s = 0; s < evidence.length; s++) {
      double weight = linear.weight(signals.get(s).name());
      sum += weight == 0 ? 0 : weight * evidence(s, l, r);
    }
    return sum;
  }
}
