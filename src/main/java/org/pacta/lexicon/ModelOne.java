package org.pacta.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * IBM Model 1 (Brown et al. 1993): which words of one language translate those of another, learned
 * from pairs of texts that say the same. Every word may also come from nowhere, with its frequency
 * as the probability, so that function words explain each other instead of terms. Candidates are
 * the words that go together more often than chance, by log-likelihood ratio (Dunning 1993).
 */
final class ModelOne {
  private static final int MOST_CANDIDATES = 120;
  private static final int FEWEST_TOGETHER = 3;
  private static final double NOWHERE = 0.3;

  private final int[][] candidates;
  private final double[][] probability;
  private final double[] frequency;

  private ModelOne(int[][] candidates, double[][] probability, double[] frequency) {
    this.candidates = candidates;
    this.probability = probability;
    this.frequency = frequency;
  }

  /**
   * Learns P(target word | source word).
   *
   * @param source for each pair the distinct words of one side, numbered from 0
   * @param target the same for the other side
   */
  static ModelOne train(
      List<int[]> source, List<int[]> target, int sources, int targets, int iterations) {
    int[] targetCounts = counts(target, targets);
    ModelOne model = start(source, target, sources, targetCounts);
    for (int i = 0; i < iterations; i++) {
      model.iterate(source, target);
    }
    return model;
  }

  /** The target words that a source word may be, in ascending order of their numbers. */
  int[] candidates(int source) {
    return candidates[source];
  }

  /** P(target | source) for each candidate, in the order of {@link #candidates}. */
  double[] probabilities(int source) {
    return probability[source];
  }

  /** P(target | source), 0 where the pair is no candidate. */
  double probability(int source, int target) {
    int at = Arrays.binarySearch(candidates[source], target);
    return at < 0 ? 0 : probability[source][at];
  }

  private void iterate(List<int[]> source, List<int[]> target) {
    double[][] counts = new double[probability.length][];
    Arrays.setAll(counts, s -> new double[probability[s].length]);
    int longest = source.stream().mapToInt(s -> s.length).max().orElse(0);
    int[] places = new int[longest];
    for (int i = 0; i < source.size(); i++) {
      for (int word : target.get(i)) {
        expect(source.get(i), word, places, counts);
      }
    }
    for (int s = 0; s < counts.length; s++) {
      probability[s] = normalised(counts[s]);
    }
  }

  private void expect(int[] source, int word, int[] places, double[][] counts) {
    double sum = NOWHERE * frequency[word] * source.length;
    for (int j = 0; j < source.length; j++) {
      places[j] = Arrays.binarySearch(candidates[source[j]], word);
      sum += places[j] < 0 ? 0 : probability[source[j]][places[j]];
    }
    if (sum <= 0) {
      return;
    }
    for (int j = 0; j < source.length; j++) {
      if (places[j] >= 0) {
        counts[source[j]][places[j]] += probability[source[j]][places[j]] / sum;
      }
    }
  }

  private static double[] normalised(double[] counts) {
    double sum = Arrays.stream(counts).sum();
    return sum <= 0 ? counts : Arrays.stream(counts).map(c -> c / sum).toArray();
  }

  private static ModelOne start(
      List<int[]> source, List<int[]> target, int sources, int[] targetCounts) {
    int[][] pairsOf = pairsOf(source, sources);
    int[][] candidates = new int[sources][];
    double[][] probability = new double[sources][];
    int[] together = new int[targetCounts.length];
    for (int s = 0; s < sources; s++) {
      Arrays.fill(together, 0);
      for (int pair : pairsOf[s]) {
        for (int word : target.get(pair)) {
          together[word]++;
        }
      }
      candidates[s] = best(together, pairsOf[s].length, targetCounts, source.size());
      probability[s] = new double[candidates[s].length];
      Arrays.fill(probability[s], 1.0 / Math.max(1, candidates[s].length));
    }
    return new ModelOne(candidates, probability, frequencies(targetCounts));
  }

  private static int[] best(int[] together, int count, int[] targetCounts, int pairs) {
    record Scored(int word, double score) {}
    return java.util.stream.IntStream.range(0, together.length)
        .filter(t -> together[t] >= FEWEST_TOGETHER)
        .filter(t -> (double) together[t] * pairs > (double) count * targetCounts[t])
        .mapToObj(t -> new Scored(t, likelihoodRatio(together[t], count, targetCounts[t], pairs)))
        .sorted(
            java.util.Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparingInt(Scored::word))
        .limit(MOST_CANDIDATES)
        .mapToInt(Scored::word)
        .sorted()
        .toArray();
  }

  /** Twice the log-likelihood ratio of a 2 x 2 table; the larger, the less by chance. */
  static double likelihoodRatio(int both, int left, int right, int all) {
    double[] table = {both, left - both, right - both, (double) all - left - right + both};
    double sum = xLogX(all);
    sum -= xLogX(left) + xLogX(all - left) + xLogX(right) + xLogX(all - right);
    for (double cell : table) {
      sum += xLogX(cell);
    }
    return 2 * sum;
  }

  private static double xLogX(double x) {
    return x <= 0 ? 0 : x * StrictMath.log(x);
  }

  private static int[][] pairsOf(List<int[]> source, int sources) {
    int[] counts = counts(source, sources);
    int[][] pairs = new int[sources][];
    Arrays.setAll(pairs, s -> new int[counts[s]]);
    int[] filled = new int[sources];
    for (int i = 0; i < source.size(); i++) {
      for (int word : source.get(i)) {
        pairs[word][filled[word]++] = i;
      }
    }
    return pairs;
  }

  private static int[] counts(List<int[]> texts, int words) {
    int[] counts = new int[words];
    texts.forEach(text -> Arrays.stream(text).forEach(w -> counts[w]++));
    return counts;
  }

  private static double[] frequencies(int[] counts) {
    double all = Arrays.stream(counts).asLongStream().sum();
    return Arrays.stream(counts).mapToDouble(c -> c / all).toArray();
  }
}
