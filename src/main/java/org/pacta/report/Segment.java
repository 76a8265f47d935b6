package org.pacta.report;

import java.util.ArrayList;
import java.util.List;
import org.pacta.structure.Span;

/**
 * A piece of a quotation.
 *
 * @param text its characters
 * @param marked whether it is evidence
 */
public record Segment(String text, boolean marked) {

  /** Cuts a text at marks, which may overlap; the pieces put together are the text. */
  static List<Segment> cut(String text, List<Span> marks) {
    List<Segment> pieces = new ArrayList<>();
    int at = 0;
    for (Span mark : merged(marks)) {
      if (mark.from() > at) {
        pieces.add(new Segment(text.substring(at, mark.from()), false));
      }
      pieces.add(new Segment(mark.of(text), true));
      at = mark.to();
    }
    if (at < text.length()) {
      pieces.add(new Segment(text.substring(at), false));
    }
    return pieces;
  }

  /** The same characters as spans that are sorted and do not touch. */
  static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (span.length() == 0) {
        continue;
      }
      if (!merged.isEmpty() && span.from() <= merged.getLast().to()) {
        Span last = merged.removeLast();
        merged.add(new Span(last.from(), Math.max(last.to(), span.to())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
