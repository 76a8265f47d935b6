package org.pacta.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every pair of provisions of two sides, judged by the signals and against its rivals. The lead of
 * a pair is how far its likeness surpasses that of the best rival, at most {@value #MOST_LEAD}.
 */
final class Candidates {
  private static final double MOST_LEAD = 5;
  private static final double NO_RIVAL = -8;

  private final List<Signal> signals;
  private final Weights.Model model;
  private final Weights.Decision decision;
  private final double[][] likeness;
  private final Best[] bestOfLeft;
  private final Best[] bestOfRight;
  private final double usual;

  /** The best and the second best likeness, and who has the best. */
  private record Best(int holder, double best, double second) {
    static Best of(double[] values) {
      int holder = -1;
      double best = NO_RIVAL;
      double second = NO_RIVAL;
      for (int i = 0; i < values.length; i++) {
        if (values[i] > best) {
          second = best;
          best = values[i];
          holder = i;
        } else if (values[i] > second) {
          second = values[i];
        }
      }
      return new Best(holder, best, second);
    }

    double lead(int who, double value) {
      double rival = who == holder ? second : best;
      return Math.clamp(value - rival, -MOST_LEAD, MOST_LEAD);
    }
  }

  Candidates(
      List<Signal> signals, Weights.Model model, Weights.Decision decision, int lefts, int rights) {
    this.signals = signals;
    this.model = model;
    this.decision = decision;
    this.likeness = new double[lefts][rights];
    for (int l = 0; l < lefts; l++) {
      for (int r = 0; r < rights; r++) {
        likeness[l][r] = sum(model.likeness(), l, r);
      }
    }
    bestOfLeft = IntStream.range(0, lefts).mapToObj(l -> Best.of(likeness[l])).toArray(Best[]::new);
    bestOfRight = IntStream.range(0, rights).mapToObj(r -> Best.of(column(r))).toArray(Best[]::new);
    usual = median(lefts <= rights ? bestOfLeft : bestOfRight);
  }

  /** The probability that the right provision is the counterpart of the left one. */
  double probability(int l, int r) {
    Linear m = decision.counterpart();
    return Linear.probability(
        m.intercept()
            + m.weight("likeness") * likeness[l][r]
            + m.weight("lead") * (leadLeft(l, r) + leadRight(l, r)) / 2
            + m.weight("least-lead") * Math.min(leadLeft(l, r), leadRight(l, r))
            + m.weight("first") * first(l, r)
            + m.weight("standing") * standing(l, r));
  }

  /** The probability that counterparts have the same legal effect. */
  double equivalence(int l, int r) {
    return Linear.probability(sum(model.equivalence(), l, r));
  }

  /** What a signal adds to the likeness of a pair. */
  double contribution(Signal signal, int l, int r) {
    return model.likeness().weight(signal.name()) * signal.score(l, r);
  }

  double likeness(int l, int r) {
    return likeness[l][r];
  }

  /** How far a pair stands above what is usual between these texts for the best of a provision. */
  double standing(int l, int r) {
    return Math.clamp(likeness[l][r] - usual, -MOST_LEAD, MOST_LEAD);
  }

  /** For how many of the two sides the pair is the best of all, halved: 0, 0.5 or 1. */
  double first(int l, int r) {
    return ((leadLeft(l, r) > 0 ? 1 : 0) + (leadRight(l, r) > 0 ? 1 : 0)) / 2.0;
  }

  double leadLeft(int l, int r) {
    return bestOfLeft[l].lead(r, likeness[l][r]);
  }

  double leadRight(int l, int r) {
    return bestOfRight[r].lead(l, likeness[l][r]);
  }

  int lefts() {
    return likeness.length;
  }

  int rights() {
    return bestOfRight.length;
  }

  Weights.Decision decision() {
    return decision;
  }

  List<Signal> signals() {
    return signals;
  }

  private double sum(Linear linear, int l, int r) {
    double sum = linear.intercept();
    for (Signal signal : signals) {
      double weight = linear.weight(signal.name());
      sum += weight == 0 ? 0 : weight * signal.score(l, r);
    }
    return sum;
  }

  private static double median(Best[] bests) {
    double[] sorted = Arrays.stream(bests).mapToDouble(Best::best).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }

  private double[] column(int r) {
    return IntStream.range(0, likeness.length).mapToDouble(l -> likeness[l][r]).toArray();
  }
}
