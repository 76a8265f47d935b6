package org.pacta.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.pacta.corpus.Language;

/**
 * The likeness of wordings by the pairs of neighbouring words (English) or characters (Chinese)
 * that they share, rare pairs counting for more (Dice 1945, weighted by inverse document
 * frequency).
 */
final class Shingles {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private final Language language;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final int texts;

  /**
   * @param all the wordings that are compared, of both sides
   */
  Shingles(List<String> all, Language language) {
    this.language = language;
    texts = all.size();
    all.forEach(t -> counts(t).keySet().forEach(s -> frequency.merge(s, 1, Integer::sum)));
  }

  /** The weighted pairs of a wording; without any where it has no word. */
  Profile profile(String text) {
    Map<String, Double> weights = new TreeMap<>();
    counts(text).forEach((s, n) -> weights.put(s, n * rarity(s)));
    return new Profile(weights, weights.values().stream().mapToDouble(w -> w).sum());
  }

  /** Pairs with their weights, and the sum of these. */
  record Profile(Map<String, Double> weights, double total) {

    /** Twice the shared weight over that of both, in [0, 1]; 0 where one has no word. */
    double likeness(Profile other) {
      boolean smaller = weights.size() <= other.weights.size();
      Map<String, Double> few = smaller ? weights : other.weights;
      Map<String, Double> many = smaller ? other.weights : weights;
      double shared = 0;
      for (Map.Entry<String, Double> e : few.entrySet()) {
        shared += Math.min(e.getValue(), many.getOrDefault(e.getKey(), 0.0));
      }
      double both = total + other.total;
      return both == 0 ? 0 : Math.min(1, 2 * shared / both);
    }
  }

  private double rarity(String shingle) {
    return Math.log1p((double) texts / frequency.getOrDefault(shingle, 1));
  }

  private Map<String, Integer> counts(String text) {
    String plain = NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    String[] words = language == Language.ZH ? plain.replace(" ", "").split("") : plain.split(" ");
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i + 1 < words.length; i++) {
      counts.merge(words[i] + " " + words[i + 1], 1, Integer::sum);
    }
    if (words.length == 1 && !words[0].isEmpty()) {
      counts.put(words[0], 1);
    }
    return counts;
  }
}
