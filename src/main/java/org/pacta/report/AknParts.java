package org.pacta.report;

import java.util.ArrayList;
import java.util.List;
import org.pacta.structure.Provision;
import org.pacta.structure.Span;

/** What lies below a provision, in the order of the text: words of its own, and provisions. */
sealed interface AknParts {

  /** Words between the provisions, line by line. */
  record Words(List<Span> lines) implements AknParts {
    public Words {
      lines = List.copyOf(lines);
    }
  }

  /** A provision directly below. */
  record Below(Provision provision) implements AknParts {}

  /** The parts of a stretch of text in which the provisions lie. */
  static List<AknParts> of(AknWords words, Span stretch, List<Provision> provisions) {
    List<AknParts> parts = new ArrayList<>();
    int at = stretch.from();
    for (Provision p : provisions) {
      addWords(parts, words.lines(at, p.head().from()));
      parts.add(new Below(p));
      at = Math.max(at, Math.max(words.afterSpaces(p.head().to()), p.span().to()));
    }
    addWords(parts, words.lines(at, stretch.to()));
    return parts;
  }

  private static void addWords(List<AknParts> parts, List<Span> lines) {
    if (!lines.isEmpty()) {
      parts.add(new Words(lines));
    }
  }
}
