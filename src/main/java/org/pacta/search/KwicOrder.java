package org.pacta.search;

import java.util.Comparator;
import java.util.Locale;

/** The orders of a concordance; equal lines stay in the order of the texts. */
public enum KwicOrder {
  /** By instrument and place in the text. */
  TEXT(PLACE()),
  /** By the words before the keyword, the nearest first. */
  LEFT(Comparator.comparing((KwicLine l) -> backwards(l)).thenComparing(PLACE())),
  /** By the words behind the keyword. */
  RIGHT(Comparator.comparing((KwicLine l) -> folded(l.right())).thenComparing(PLACE())),
  /** By the keyword itself, for queries that meet several words. */
  KEYWORD(Comparator.comparing((KwicLine l) -> folded(l.keyword())).thenComparing(PLACE()));

  private final Comparator<KwicLine> comparator;

  KwicOrder(Comparator<KwicLine> comparator) {
    this.comparator = comparator;
  }

  Comparator<KwicLine> comparator() {
    return comparator;
  }

  private static Comparator<KwicLine> PLACE() {
    return Comparator.comparing(KwicLine::instrument)
        .thenComparing(KwicLine::language)
        .thenComparing(KwicLine::span);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{P}]+", " ").strip();
  }

  /** English by words, Chinese by characters, from the keyword outwards. */
  private static String backwards(KwicLine line) {
    String left = folded(line.left());
    if (line.language().equals("zh")) {
      return new StringBuilder(left).reverse().toString();
    }
    StringBuilder words = new StringBuilder();
    String[] split = left.split(" ");
    for (int i = split.length - 1; i >= 0; i--) {
      words.append(split[i]).append(' ');
    }
    return words.toString();
  }
}
