package org.pacta.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pacta.align.Judged.Verdict;

/**
 * Draws the examples of a regression from judged comparisons. Of the pairs of strangers, those that
 * look alike count each, and one in {@value #STRIDE} of the others counts for all of these: nearly
 * every pair is one of obvious strangers, and they teach little.
 */
final class Examples {
  private static final int STRIDE = 41;
  private static final double ALIKE = 0.6;
  private static final List<String> APPEARANCE =
      List.of("wording", "meaning", "heading", "paragraphs", "concepts", "topics");

  private final Judged judged;
  private final double relatedWeight;

  /** Related pairs are counterparts with this weight; with 0 they are left out. */
  Examples(Judged judged, double relatedWeight) {
    this.judged = judged;
    this.relatedWeight = relatedWeight;
  }

  /** What is to be learned from a pair. */
  @FunctionalInterface
  interface Features {
    double[] of(int l, int r);
  }

  /** The examples, in the order of the provisions. */
  List<LogisticRegression.Example> draw(Features features) {
    double[][] looks = looks();
    double[] bestOfFirst = new double[looks.length];
    double[] bestOfSecond = new double[judged.comparison().second().size()];
    for (int l = 0; l < looks.length; l++) {
      for (int r = 0; r < bestOfSecond.length; r++) {
        bestOfFirst[l] = Math.max(bestOfFirst[l], looks[l][r]);
        bestOfSecond[r] = Math.max(bestOfSecond[r], looks[l][r]);
      }
    }
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (int l = 0; l < looks.length; l++) {
      for (int r = 0; r < bestOfSecond.length; r++) {
        boolean alike =
            looks[l][r] > ALIKE * bestOfFirst[l] || looks[l][r] > ALIKE * bestOfSecond[r];
        double weight = weight(judged.verdict(l, r), alike, l, r);
        if (weight > 0) {
          boolean positive = judged.verdict(l, r) != Verdict.STRANGERS;
          examples.add(
              new LogisticRegression.Example(
                  features.of(l, r), positive, weight * judged.weight()));
        }
      }
    }
    return examples;
  }

  private double weight(Verdict verdict, boolean alike, int l, int r) {
    return switch (verdict) {
      case COUNTERPART -> 1;
      case NEUTRAL -> relatedWeight;
      case STRANGERS -> alike ? 1 : (l * 31 + r * 17) % STRIDE == 0 ? STRIDE : 0;
      case UNJUDGED -> 0;
    };
  }

  private double[][] looks() {
    Map<String, Double> even = new TreeMap<>();
    APPEARANCE.forEach(signal -> even.put(signal, 1.0));
    Linear sum = new Linear(0, even);
    double[][] looks = new double[judged.comparison().first().size()][];
    for (int l = 0; l < looks.length; l++) {
      looks[l] = new double[judged.comparison().second().size()];
      for (int r = 0; r < looks[l].length; r++) {
        looks[l][r] = judged.comparison().sum(sum, l, r);
      }
    }
    return looks;
  }
}
