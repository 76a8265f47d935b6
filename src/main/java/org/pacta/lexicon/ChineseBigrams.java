package org.pacta.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts Chinese into overlapping pairs of characters in simplified script. Unlike words they need no
 * dictionary, and a term that no dictionary has is still a chain of pairs (Nie et al. 2000, "On the
 * use of words and n-grams for Chinese information retrieval").
 */
public final class ChineseBigrams {
  private ChineseBigrams() {}

  /** The pairs in order; a character that stands alone is a term of its own. */
  public static List<String> of(String text) {
    String folded = SimplifiedScript.fold(text);
    List<String> pairs = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = endOfRun(folded, at);
      addPairs(folded, at, end, pairs);
      at = Math.max(end, at + 1);
    }
    return pairs;
  }

  private static void addPairs(String text, int from, int to, List<String> pairs) {
    if (to - from == 1) {
      pairs.add(text.substring(from, to));
    }
    for (int i = from; i + 1 < to; i++) {
      pairs.add(text.substring(i, i + 2));
    }
  }

  private static int endOfRun(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isIdeographic(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
