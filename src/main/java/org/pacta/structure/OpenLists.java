package org.pacta.structure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which of the lists that have begun in a unit a number goes on with. */
final class OpenLists {
  private OpenLists() {}

  /**
   * A number as the next one of a list.
   *
   * @param last the member of the list before it
   * @param marker the reading in which the number goes on
   */
  record Next(Node last, Marker marker) {}

  /**
   * The list that goes on with a number, the innermost first; then the lists behind which words
   * have come that belong to what they hang on.
   *
   * @param open what has taken in the last words
   * @param widest how many more than the last number it may be in a list that words do not part
   */
  static Optional<Next> next(Node unit, Node open, List<Marker> readings, int widest) {
    for (Node n = open; n != unit && n.parent != null; n = n.parent) {
      Optional<Next> next = n.style == null ? behindWords(n, readings) : next(n, readings, widest);
      if (next.isPresent()) {
        return next;
      }
    }
    return next(lastChild(open), readings, 1);
  }

  /** A list before an unnumbered paragraph goes on, or one below its last member. */
  private static Optional<Next> behindWords(Node words, List<Marker> readings) {
    if (words.parent == null) {
      return Optional.empty();
    }
    Optional<Node> host =
        words.kind == ProvisionKind.SUBPARAGRAPH ? Optional.of(words.parent) : before(words);
    for (Node n = host.map(OpenLists::lastMember).orElse(null); n != null; n = lastMember(n)) {
      Optional<Next> next = next(n, readings, 1);
      if (next.isPresent()) {
        return next;
      }
    }
    return Optional.empty();
  }

  /** The unnumbered paragraph before one that holds nothing but words. */
  private static Optional<Node> before(Node words) {
    List<Node> siblings = words.parent == null ? List.of() : words.parent.children;
    int at = siblings.indexOf(words) - 1;
    boolean plain = words.implicit && words.children.isEmpty();
    return plain && at >= 0 && siblings.get(at).implicit
        ? Optional.of(siblings.get(at))
        : Optional.empty();
  }

  private static Optional<Next> next(@Nullable Node last, List<Marker> readings, int widest) {
    if (last == null) {
      return Optional.empty();
    }
    return readings.stream()
        .filter(m -> last.style == m.style() && follows(last, m, widest))
        .findFirst()
        .map(m -> new Next(last, m));
  }

  private static @Nullable Node lastChild(Node open) {
    Node last = open.children.isEmpty() ? null : open.children.getLast();
    return last == null || !isNumbered(last) ? null : last;
  }

  private static @Nullable Node lastMember(Node list) {
    for (int i = list.children.size() - 1; i >= 0; i--) {
      if (isNumbered(list.children.get(i))) {
        return list.children.get(i);
      }
    }
    return null;
  }

  private static boolean isNumbered(Node n) {
    return n.style != null && n.style != MarkerStyle.DASH;
  }

  private static boolean follows(Node n, Marker m, int widest) {
    if (m.style() == MarkerStyle.DASH) {
      return true;
    }
    if (m.style() == MarkerStyle.DECIMAL) {
      return HeadSequence.follows(n.key, m.key())
          || (dots(n.key) == dots(m.key()) && m.value() == 1);
    }
    int step = m.value() - n.value;
    return (step >= 1 && step <= widest)
        || (step == 0 && !m.suffix().isEmpty() && !n.key.equals(m.key()));
  }

  private static long dots(String key) {
    return key.chars().filter(c -> c == '.').count();
  }
}
