package org.pacta.eval;

import java.util.List;

/**
 * A label or counterpart that the program missed, or gave and should not have.
 *
 * @param instrument the instrument
 * @param locator the unit, or the article whose counterparts are asked for
 * @param field {@code topic}, {@code modality}, {@code bearer} or {@code unit}; {@code counterpart
 *     in} with the other instrument
 * @param expected the label of the gold; empty where a topic was given that the gold does not have
 * @param got what the program says; empty where it says nothing
 * @param evidence the words on which it relies; empty where there are none; the nearest candidates
 *     with their probabilities
 * @param reason {@code unit-missing}, {@code no-rule}, {@code threshold} with the score reached,
 *     {@code outvoted} or {@code fired} with the rule that decided; of counterparts {@code rank}
 *     with the place of the missed one among the nearest, {@code not-near}, {@code not-absent} or
 *     {@code one-too-many}
 * @param contested whether a second reader disagrees with the first on this unit
 */
public record GoldError(
    String instrument,
    String locator,
    String field,
    String expected,
    String got,
    String evidence,
    String reason,
    boolean contested) {
  /** The columns of the table of errors. */
  public static final List<String> HEADER =
      List.of(
          "instrument", "locator", "field", "expected", "got", "evidence", "reason", "contested");

  /** The row of the table. */
  public List<String> row() {
    return List.of(
        instrument, locator, field, expected, got, evidence, reason, contested ? "contested" : "");
  }
}
