package org.pacta.report;

import java.util.List;
import org.pacta.structure.Provision;
import org.pacta.structure.Span;

/** Chooses what to quote of a unit: all of it, or the part around the evidence where it is long. */
final class Excerpt {
  private static final int WHOLE = 1200;

  private Excerpt() {}

  /** The part to quote, which begins and ends at a line of the text or at a child of the unit. */
  static Span of(Provision unit, List<Span> evidence, String text) {
    if (unit.span().length() <= WHOLE) {
      return unit.span();
    }
    List<Span> inside = evidence.stream().filter(unit.span()::contains).sorted().toList();
    Span focus =
        inside.isEmpty() ? new Span(unit.span().from(), unit.span().from()) : inside.getFirst();
    int from = lineStart(text, focus.from(), unit.span().from());
    int to = lineEnd(text, focus.to(), unit.span().to());
    while (to - from < WHOLE && to < unit.span().to()) {
      int next = lineEnd(text, to + 1, unit.span().to());
      if (next - from > WHOLE) {
        break;
      }
      to = next;
    }
    return new Span(from, to);
  }

  private static int lineStart(String text, int at, int least) {
    int newline = text.lastIndexOf('\n', Math.max(at - 1, 0));
    return Math.max(newline + 1, least);
  }

  private static int lineEnd(String text, int at, int most) {
    int newline = text.indexOf('\n', Math.min(at, text.length()));
    return newline < 0 ? most : Math.min(newline, most);
  }
}
