package org.pacta.search;

import java.util.List;
import org.pacta.structure.Span;

/** Chooses what to show of a unit: the stretch in which the most words met, cut at blanks. */
final class Snippet {
  private static final int LENGTH = 240;
  private static final int LEAD = 60;

  private Snippet() {}

  /** The stretch; the beginning of the unit where nothing met. */
  static Span of(String text, List<Span> places) {
    if (text.length() <= LENGTH) {
      return new Span(0, text.length());
    }
    int best = 0;
    int most = -1;
    for (Span start : places) {
      int from = Math.max(0, start.from() - LEAD);
      int met = covered(places, from, from + LENGTH);
      if (met > most) {
        most = met;
        best = from;
      }
    }
    int from = Math.min(best, text.length() - LENGTH);
    return new Span(forward(text, from), back(text, from + LENGTH));
  }

  private static int covered(List<Span> places, int from, int to) {
    return places.stream()
        .filter(p -> p.from() >= from && p.to() <= to)
        .mapToInt(Span::length)
        .sum();
  }

  private static int forward(String text, int at) {
    if (at == 0) {
      return 0;
    }
    for (int i = at; i < at + LEAD / 2; i++) {
      if (isBreak(text.charAt(i))) {
        return i + 1;
      }
    }
    return at;
  }

  private static int back(String text, int at) {
    if (at >= text.length()) {
      return text.length();
    }
    for (int i = at; i > at - LEAD / 2; i--) {
      if (isBreak(text.charAt(i))) {
        return i;
      }
    }
    return at;
  }

  private static boolean isBreak(char c) {
    return Character.isWhitespace(c) || "，。；：、".indexOf(c) >= 0;
  }
}
