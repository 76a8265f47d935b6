package org.pacta.genealogy;

import java.util.Arrays;

/**
 * The set of runs of five characters of a text, by which the literature measures how near chapters
 * of treaties are (Alschner and Skougarevskiy 2016: Jaccard distance of 5-grams). Letters are taken
 * in lower case without accents, all else is one space: figures too, since every treaty counts its
 * articles anew.
 */
final class Grams {
  private static final int LENGTH = 5;
  private static final int BITS = 6;
  private static final int MASK = (1 << (BITS * LENGTH)) - 1;

  /** Letters beyond the Latin ones share the codes that are left: 27 to 63. */
  private static final int OTHERS = 27;

  private static final int SHARED = 37;

  private final int[] sorted;

  private Grams(int[] sorted) {
    this.sorted = sorted;
  }

  /** The set of a text; empty for one of fewer than five characters. */
  static Grams of(String text) {
    String plain = Plain.letters(text);
    int[] grams = new int[Math.max(0, plain.length() - LENGTH + 1)];
    int gram = 0;
    for (int i = 0; i < plain.length(); i++) {
      gram = (gram << BITS | code(plain.charAt(i))) & MASK;
      if (i >= LENGTH - 1) {
        grams[i - LENGTH + 1] = gram;
      }
    }
    Arrays.sort(grams);
    return new Grams(distinct(grams));
  }

  /** The shared part of two sets over both, in [0, 1]; 0 where both are empty. */
  double jaccard(Grams other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length) {
      int order = Integer.compare(sorted[i], other.sorted[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int both = sorted.length + other.sorted.length - shared;
    return both == 0 ? 0 : (double) shared / both;
  }

  int size() {
    return sorted.length;
  }

  /** Those whose hash falls into one of {@code parts} equal parts: the same for every text. */
  int[] sample(int parts) {
    return Arrays.stream(sorted)
        .filter(g -> Integer.remainderUnsigned(mixed(g), parts) == 0)
        .toArray();
  }

  private static int mixed(int gram) {
    int hash = gram * 0x9E3779B1;
    return hash ^ (hash >>> 15);
  }

  private static int[] distinct(int[] grams) {
    int n = 0;
    for (int i = 0; i < grams.length; i++) {
      if (i == 0 || grams[i] != grams[i - 1]) {
        grams[n++] = grams[i];
      }
    }
    return Arrays.copyOf(grams, n);
  }

  private static int code(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 1;
    }
    return c == ' ' ? 0 : OTHERS + c % SHARED;
  }
}
