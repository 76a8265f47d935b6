package org.pacta.align;

import java.util.Optional;
import org.pacta.structure.Locator;

/**
 * What a reader has decided of two provisions, whatever the aligner makes of them.
 *
 * @param left one instrument
 * @param leftLocator its provision
 * @param right the other instrument
 * @param rightLocator its provision
 * @param relation how they stand to each other; empty where they are no counterparts
 * @param note why, in the reader's words
 */
public record Decision(
    String left,
    Locator leftLocator,
    String right,
    Locator rightLocator,
    Optional<Relation> relation,
    String note) {

  public Decision {
    if (relation.filter(r -> r == Relation.ABSENT).isPresent()) {
      throw new IllegalArgumentException("a pair cannot be absent; say that it is no counterpart");
    }
  }

  /** Whether the pair is a counterpart. */
  boolean isCounterpart() {
    return relation.isPresent();
  }

  /** The same, seen from the other side. */
  Decision flipped() {
    return new Decision(
        /* left= */ right,
        /* leftLocator= */ rightLocator,
        /* right= */ left,
        /* rightLocator= */ leftLocator,
        relation,
        note);
  }
}
