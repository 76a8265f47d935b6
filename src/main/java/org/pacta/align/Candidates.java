package org.pacta.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every pair of provisions of two sides, judged by the signals, against its rivals and in the
 * company of its neighbours. The lead of a pair is how far its likeness surpasses that of the best
 * rival, at most {@value #MOST_LEAD}.
 */
final class Candidates {
  /** The names of what decides whether likeness makes a counterpart. */
  static final List<String> RIVALRY =
      List.of("first", "lead", "least-lead", "likeness", "company", "row", "near");

  /** The names of what decides whether two provisions rule the same matter. */
  static final List<String> KINDRED =
      Stream.concat(RIVALRY.stream(), Stream.of("topics", "rules", KinshipSignal.NAME)).toList();

  private static final double MOST_LEAD = 5;
  private static final double NO_RIVAL = -8;

  private final Comparison comparison;
  private final Weights.Model model;
  private final Weights.Decision decision;
  private final double[][] likeness;
  private final Best[] bestOfLeft;
  private final Best[] bestOfRight;
  private final Favourites favourites;
  private final Company company;

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

  Candidates(Comparison comparison, Weights.Model model, Weights.Decision decision) {
    int lefts = comparison.first().size();
    int rights = comparison.second().size();
    this.comparison = comparison;
    this.model = model;
    this.decision = decision;
    this.likeness = new double[lefts][rights];
    for (int l = 0; l < lefts; l++) {
      for (int r = 0; r < rights; r++) {
        likeness[l][r] = comparison.sum(model.likeness(), l, r);
      }
    }
    bestOfLeft = IntStream.range(0, lefts).mapToObj(l -> Best.of(likeness[l])).toArray(Best[]::new);
    bestOfRight = IntStream.range(0, rights).mapToObj(r -> Best.of(column(r))).toArray(Best[]::new);
    favourites = new Favourites(holders(bestOfLeft), holders(bestOfRight));
    company = new Company(comparison.first(), comparison.second(), favourites);
  }

  /** The probability that the right provision is the counterpart of the left one. */
  double probability(int l, int r) {
    return decision.counterpart().probability(RIVALRY, standingAmongRivals(l, r));
  }

  /** The probability that the right provision is the counterpart of the left or related to it. */
  double related(int l, int r) {
    return decision.related().probability(KINDRED, kindredStanding(l, r));
  }

  /** How a pair stands among its rivals, and how near its subjects are: as {@link #KINDRED}. */
  double[] kindredStanding(int l, int r) {
    double[] standing = Arrays.copyOf(standingAmongRivals(l, r), KINDRED.size());
    for (int i = RIVALRY.size(); i < standing.length; i++) {
      standing[i] = comparison.evidence(KINDRED.get(i), l, r);
    }
    return standing;
  }

  /** How near the main subjects of a pair are, in [0, 1]. */
  double kinship(int l, int r) {
    return comparison.evidence(KinshipSignal.NAME, l, r);
  }

  /** How a pair stands among its rivals, in the order of {@link #RIVALRY}. */
  double[] standingAmongRivals(int l, int r) {
    double leadLeft = leadLeft(l, r);
    double leadRight = leadRight(l, r);
    return new double[] {
      first(l, r),
      (leadLeft + leadRight) / 2,
      Math.min(leadLeft, leadRight),
      likeness[l][r],
      company.of(l, r),
      favourites.row(l, r),
      favourites.near(l, r)
    };
  }

  /** The probability that counterparts have the same legal effect. */
  double equivalence(int l, int r) {
    return Linear.probability(comparison.sum(model.equivalence(), l, r));
  }

  /** What a signal adds to the likeness of a pair. */
  double contribution(Signal signal, int l, int r) {
    int number = comparison.signals().indexOf(signal);
    return model.likeness().weight(signal.name()) * comparison.evidence(number, l, r);
  }

  double likeness(int l, int r) {
    return likeness[l][r];
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
    return comparison.signals();
  }

  private static int[] holders(Best[] bests) {
    return Arrays.stream(bests).mapToInt(Best::holder).toArray();
  }

  private double[] column(int r) {
    return IntStream.range(0, likeness.length).mapToDouble(l -> likeness[l][r]).toArray();
  }
}
