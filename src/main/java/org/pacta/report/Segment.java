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
    for (Span mark : Span.merged(marks)) {
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
}
