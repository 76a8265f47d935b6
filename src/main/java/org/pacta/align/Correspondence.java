package org.pacta.align;

import java.util.List;
import java.util.Optional;
import org.pacta.structure.Locator;

/**
 * What the right instrument has to a provision of the left one.
 *
 * @param left the instrument of the provision
 * @param leftLocator the provision
 * @param right the instrument that was searched
 * @param rightLocator the counterpart; empty exactly where the relation is {@code ABSENT}
 * @param relation how they stand to each other
 * @param score confidence in the relation, in [0, 1]
 * @param reasons what speaks for it, strongest first; for an absence what was searched and the
 *     nearest misses
 */
public record Correspondence(
    String left,
    Locator leftLocator,
    String right,
    Optional<Locator> rightLocator,
    Relation relation,
    double score,
    List<Reason> reasons) {

  /**
   * One thing that speaks for or against a correspondence.
   *
   * @param signal the name of the signal, for instance {@code lexical}
   * @param value its value in [0, 1]
   * @param explanation one sentence or the words that met
   */
  public record Reason(String signal, double value, String explanation) {}

  public Correspondence {
    reasons = List.copyOf(reasons);
    if (rightLocator.isEmpty() != (relation == Relation.ABSENT)) {
      throw new IllegalArgumentException(leftLocator + ": absent means no counterpart");
    }
    if (score < 0 || score > 1) {
      throw new IllegalArgumentException("score must be in [0, 1], got " + score);
    }
  }
}
