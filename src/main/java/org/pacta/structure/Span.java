package org.pacta.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A half-open range of characters, counted in UTF-16 code units of the extracted text.
 *
 * @param from first character, at least 0
 * @param to one past the last character, at least {@code from}
 */
public record Span(int from, int to) implements Comparable<Span> {
  public Span {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("span must be 0 <= from <= to, got " + from + ".." + to);
    }
  }

  public int length() {
    return to - from;
  }

  /** Whether the other span lies inside this one. */
  public boolean contains(Span other) {
    return from <= other.from && other.to <= to;
  }

  /** The characters of the span. */
  public String of(String text) {
    return text.substring(from, to);
  }

  /** The same span, counted from a text that begins {@code offset} characters earlier. */
  public Span shifted(int offset) {
    return new Span(from + offset, to + offset);
  }

  /**
   * The same characters as spans in order that neither overlap nor touch; empty ones are dropped.
   */
  public static List<Span> merged(Collection<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().filter(s -> s.length() > 0).sorted().toList()) {
      if (!merged.isEmpty() && span.from <= merged.getLast().to) {
        Span last = merged.removeLast();
        merged.add(new Span(last.from, Math.max(last.to, span.to)));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  @Override
  public int compareTo(Span other) {
    return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
  }
}
