package org.pacta.align;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pacta.structure.Locator;

/** The decisions of a reader on the pairs of one comparison. Immutable. */
final class Decided {
  private final TreeMap<Integer, Decision> byCell = new TreeMap<>();
  private final int width;

  /** Decisions on provisions that the comparison does not hold are passed over. */
  Decided(Comparison comparison, Decisions decisions) {
    PreparedSide first = comparison.first();
    PreparedSide second = comparison.second();
    width = second.size();
    List<Locator> firsts = first.locators();
    List<Locator> seconds = second.locators();
    for (Decision d : decisions.between(first.side().instrument(), second.side().instrument())) {
      int l = firsts.indexOf(d.leftLocator());
      int r = seconds.indexOf(d.rightLocator());
      if (l >= 0 && r >= 0) {
        byCell.put(l * width + r, d);
      }
    }
  }

  /** What was decided of a pair. */
  Optional<Decision> of(int first, int second) {
    return Optional.ofNullable(byCell.get(first * width + second));
  }

  /** The pairs that are counterparts by decision, as certain as can be. */
  Stream<Matching.Pair> counterparts() {
    return byCell.entrySet().stream()
        .filter(e -> e.getValue().isCounterpart())
        .map(e -> new Matching.Pair(e.getKey() / width, e.getKey() % width, 1));
  }

  /** The decisions on a provision of the first side, or of the second one where {@code swapped}. */
  Stream<Decision> on(int number, boolean swapped) {
    return byCell.entrySet().stream()
        .filter(e -> (swapped ? e.getKey() % width : e.getKey() / width) == number)
        .map(e -> swapped ? e.getValue().flipped() : e.getValue());
  }
}
