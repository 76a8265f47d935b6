package org.pacta.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pacta.report.Precedents.Miss;
import org.pacta.report.Precedents.Place;
import org.pacta.report.Precedents.Precedent;

/** What was found for an article of a draft so far: only the best is kept. */
final class FoundPrecedents {
  private static final int MISSES = 3;

  private static final Comparator<Miss> NEAREST =
      Comparator.comparingDouble(Miss::likeness)
          .reversed()
          .thenComparing(Miss::place, Place.EARLIEST);

  private final Shelf precedents;
  private final Shelf opposed;
  private List<Miss> misses = List.of();

  FoundPrecedents(int limit) {
    precedents = new Shelf(limit);
    opposed = new Shelf(limit);
  }

  Shelf precedents() {
    return precedents;
  }

  Shelf opposed() {
    return opposed;
  }

  List<Miss> misses() {
    return misses;
  }

  void miss(Miss found) {
    misses =
        Stream.concat(misses.stream(), Stream.of(found)).sorted(NEAREST).limit(MISSES).toList();
  }

  /**
   * The best so far: those on the same subject before those that are merely alike, and those that
   * bind the same sort of persons before others.
   */
  static final class Shelf {
    private static final Comparator<Precedent> BEST =
        Comparator.comparing((Precedent p) -> p.subjects().isEmpty())
            .thenComparing(p -> !p.sameAddressee())
            .thenComparing(Comparator.comparingDouble(Precedent::score).reversed())
            .thenComparing(Precedent::place, Place.EARLIEST);

    private final int limit;
    private List<Precedent> best = List.of();

    Shelf(int limit) {
      this.limit = limit;
    }

    List<Precedent> best() {
      return best;
    }

    void put(Precedent found) {
      best = Stream.concat(best.stream(), Stream.of(found)).sorted(BEST).limit(limit).toList();
    }
  }
}
