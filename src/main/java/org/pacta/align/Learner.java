package org.pacta.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pacta.align.Judged.Verdict;
import org.pacta.align.LogisticRegression.Example;

/**
 * Learns the weights of the signals from judged comparisons, by penalised logistic regression in
 * three steps: how alike two provisions are, whether the likeness makes them counterparts among
 * their rivals, and whether counterparts have the same effect. The same comparisons in the same
 * order give the same weights.
 */
public final class Learner {
  private static final double LIKENESS_PENALTY = 5;
  private static final double COUNTERPART_PENALTY = 0.05;
  private static final double EQUIVALENCE_PENALTY = 1;
  private static final double RELATED_WEIGHT = 0.3;
  private static final double MIXED_RELATED_WEIGHT = 0.5;

  /** A reader who is shown a rule as related has to read it: three in five should be worth it. */
  private static final double WORTH_READING = 0.6;

  private static final double FEWEST = 10;
  private static final Linear NOTHING = new Linear(0, Map.of());
  private static final Weights.Decision UNDECIDED = Weights.Decision.of(NOTHING, 0.5, 1);

  private Learner() {}

  /**
   * Learns from comparisons in one language and across languages; there has to be a counterpart
   * among each.
   *
   * @throws IllegalArgumentException if there is nothing to learn from
   */
  public static Weights learn(List<Judged> judged) {
    Likenesses likenesses = new Likenesses(likeness(judged, true), likeness(judged, false));
    return new Weights(1, model(judged, true, likenesses), model(judged, false, likenesses));
  }

  /** Whether there is a counterpart in one language and one across languages. */
  public static boolean isLearnable(List<Judged> judged) {
    return hasCounterparts(in(judged, true)) && hasCounterparts(in(judged, false));
  }

  private static boolean hasCounterparts(List<Judged> judged) {
    return judged.stream().anyMatch(j -> j.counterparts() > 0);
  }

  private record Likenesses(Linear sameLanguage, Linear crossLanguage) {
    Linear of(Comparison comparison) {
      return comparison.sameLanguage() ? sameLanguage : crossLanguage;
    }

    Candidates candidates(Comparison comparison, Weights.Decision decision) {
      Weights.Model model =
          new Weights.Model(of(comparison), NOTHING, decision, decision, decision);
      return new Candidates(comparison, model, decision);
    }
  }

  private static Weights.Model model(
      List<Judged> all, boolean sameLanguage, Likenesses likenesses) {
    return new Weights.Model(
        sameLanguage ? likenesses.sameLanguage() : likenesses.crossLanguage(),
        equivalence(in(all, sameLanguage)),
        decision(all, sameLanguage, likenesses, Addressees.STATES),
        decision(all, sameLanguage, likenesses, Addressees.PERSONS),
        decision(all, sameLanguage, likenesses, Addressees.MIXED));
  }

  private static List<Judged> in(List<Judged> all, boolean sameLanguage) {
    return all.stream().filter(j -> j.comparison().sameLanguage() == sameLanguage).toList();
  }

  private static Linear likeness(List<Judged> all, boolean sameLanguage) {
    List<Judged> judged = in(all, sameLanguage);
    if (!hasCounterparts(judged)) {
      throw new IllegalArgumentException(
          "no counterparts to learn from " + (sameLanguage ? "in one" : "across") + " languages");
    }
    return likeness(judged);
  }

  private static Linear likeness(List<Judged> judged) {
    List<String> names = names(judged);
    List<Example> examples = new ArrayList<>();
    for (Judged j : judged) {
      int[] at = columns(j, names);
      examples.addAll(new Examples(j, RELATED_WEIGHT).draw((l, r) -> row(j, at, l, r)));
    }
    return linear(LogisticRegression.fit(examples, LIKENESS_PENALTY, 0), names);
  }

  private static Linear equivalence(List<Judged> judged) {
    List<String> names = names(judged);
    List<Example> examples = new ArrayList<>();
    for (Judged j : judged) {
      if (j.comparison().addressees() == Addressees.MIXED) {
        continue;
      }
      int[] at = columns(j, names);
      for (int l = 0; l < j.comparison().first().size(); l++) {
        for (int r = 0; r < j.comparison().second().size(); r++) {
          Verdict verdict = j.verdict(l, r);
          if (verdict == Verdict.COUNTERPART || verdict == Verdict.NEUTRAL) {
            boolean equivalent = verdict == Verdict.COUNTERPART;
            examples.add(new Example(row(j, at, l, r), equivalent, j.weight()));
          }
        }
      }
    }
    return examples.isEmpty()
        ? NOTHING
        : linear(LogisticRegression.fit(examples, EQUIVALENCE_PENALTY, 0), names);
  }

  private static Weights.Decision decision(
      List<Judged> all, boolean sameLanguage, Likenesses likenesses, Addressees addressees) {
    Weights.Decision decision = counterparts(all, sameLanguage, likenesses, addressees);
    return related(all, sameLanguage, likenesses, addressees, decision);
  }

  private static Weights.Decision counterparts(
      List<Judged> all, boolean sameLanguage, Likenesses likenesses, Addressees addressees) {
    List<Judged> judged = nearest(all, sameLanguage, addressees, Judged::counterparts);
    double related = addressees == Addressees.MIXED ? MIXED_RELATED_WEIGHT : RELATED_WEIGHT;
    List<Example> examples = new ArrayList<>();
    for (Judged j : judged) {
      Candidates c = likenesses.candidates(j.comparison(), UNDECIDED);
      examples.addAll(new Examples(j, related).draw(c::standingAmongRivals));
    }
    Linear counterpart =
        linear(LogisticRegression.fit(examples, COUNTERPART_PENALTY, 0), Candidates.RIVALRY);
    Weights.Decision open = Weights.Decision.of(counterpart, 0, 1);
    return Thresholds.sweep(counterpart, judged, j -> likenesses.candidates(j.comparison(), open));
  }

  private static Weights.Decision related(
      List<Judged> all,
      boolean sameLanguage,
      Likenesses likenesses,
      Addressees addressees,
      Weights.Decision decision) {
    List<Judged> judged =
        nearest(all, sameLanguage, addressees, j -> j.counterparts() + j.related());
    List<Example> examples = new ArrayList<>();
    for (Judged j : judged) {
      Candidates c = likenesses.candidates(j.comparison(), decision);
      examples.addAll(new Examples(j, 1).draw(c::kindredStanding));
    }
    Linear same =
        linear(LogisticRegression.fit(examples, COUNTERPART_PENALTY, 0), Candidates.KINDRED);
    if (addressees == Addressees.MIXED) {
      // Few counterparts are to be found here, so a sweep over them would tell next to nothing.
      return decision.relating(same, WORTH_READING);
    }
    Weights.Decision open = decision.relating(same, 0);
    return Thresholds.sweepRelated(open, judged, j -> likenesses.candidates(j.comparison(), open));
  }

  /**
   * The comparisons that are most like those to be decided: between such addressees and languages;
   * in any language, where these hold too few counterparts; all, where those do too.
   */
  private static List<Judged> nearest(
      List<Judged> all, boolean sameLanguage, Addressees addressees, ToIntFunction<Judged> pairs) {
    List<Judged> such =
        all.stream().filter(j -> j.comparison().addressees() == addressees).toList();
    return Stream.of(in(such, sameLanguage), such)
        .filter(some -> isEnough(some, pairs))
        .findFirst()
        .orElse(all);
  }

  private static boolean isEnough(List<Judged> judged, ToIntFunction<Judged> pairs) {
    return judged.stream().mapToDouble(j -> j.weight() * pairs.applyAsInt(j)).sum() >= FEWEST;
  }

  private static List<String> names(List<Judged> judged) {
    return judged.stream()
        .flatMap(j -> j.comparison().signals().stream())
        .map(Signal::name)
        // That subjects are akin makes provisions related, not alike.
        .filter(name -> !name.equals(KinshipSignal.NAME))
        .distinct()
        .sorted()
        .toList();
  }

  private static int[] columns(Judged judged, List<String> names) {
    List<String> own = judged.comparison().signals().stream().map(Signal::name).toList();
    return names.stream().mapToInt(own::indexOf).toArray();
  }

  private static double[] row(Judged judged, int[] columns, int l, int r) {
    return Arrays.stream(columns)
        .mapToDouble(c -> c < 0 ? 0 : judged.comparison().evidence(c, l, r))
        .toArray();
  }

  /** Rounded as they are written, so that learned weights and written weights are the same. */
  private static Linear linear(double[] coefficients, List<String> names) {
    Map<String, Double> weights = new TreeMap<>();
    IntStream.range(0, names.size())
        .filter(i -> round(coefficients[i]) != 0)
        .forEach(i -> weights.put(names.get(i), round(coefficients[i])));
    return new Linear(round(coefficients[names.size()]), weights);
  }

  private static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
