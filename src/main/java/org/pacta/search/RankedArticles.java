package org.pacta.search;

import java.util.Arrays;

/**
 * Articles that answer a query, best first; equal scores in the order of their names. An article is
 * known by the place of its name among all names, which costs nothing to compare.
 */
final class RankedArticles {
  private static final int NONE = -1;

  /** By article: the unit that is shown, its own score, and the highest of all. */
  private final int[] shown;

  private final float[] shownScores;
  private final float[] scores;

  /** By article: whether the unit that is shown is in the language of the query. */
  private final boolean[] asked;

  /** The articles in their order: the score in the upper half, turned round, the article below. */
  private long[] order = {};

  /** None of so many. */
  RankedArticles(int articles) {
    this.shown = new int[articles];
    this.shownScores = new float[articles];
    this.scores = new float[articles];
    this.asked = new boolean[articles];
    Arrays.fill(shown, NONE);
  }

  /**
   * Counts a unit for its article. The article has the highest score of its units, and shows the
   * best one in the language of the query, or in any where there is none.
   */
  void add(int article, int unit, float score, boolean inLanguageAsked) {
    boolean better =
        inLanguageAsked == asked[article] ? score > shownScores[article] : inLanguageAsked;
    if (shown[article] == NONE || better) {
      shown[article] = unit;
      shownScores[article] = score;
      asked[article] = inLanguageAsked;
    }
    scores[article] = Math.max(scores[article], score);
  }

  /** Brings the articles into their order. */
  void sort() {
    long[] found = new long[shown.length];
    int size = 0;
    for (int article = 0; article < shown.length; article++) {
      if (shown[article] != NONE) {
        found[size++] = (long) ~Float.floatToIntBits(scores[article]) << Integer.SIZE | article;
      }
    }
    order = Arrays.copyOf(found, size);
    Arrays.sort(order);
  }

  /** Leaves an article out. */
  void remove(int article) {
    shown[article] = NONE;
  }

  int size() {
    return order.length;
  }

  /** The unit that the article at a rank shows; the first rank is 0. */
  int unit(int rank) {
    return shown[(int) order[rank]];
  }

  /** In (0, 1]. */
  float score(int rank) {
    return scores[(int) order[rank]];
  }

  /** The units that are shown, in the order of the index. */
  int[] units() {
    int[] units = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      units[rank] = unit(rank);
    }
    Arrays.sort(units);
    return units;
  }
}
