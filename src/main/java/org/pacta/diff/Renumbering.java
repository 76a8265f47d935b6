package org.pacta.diff;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.pacta.structure.Locator;

/**
 * What became of a provision from one version of an instrument to another.
 *
 * @param left the provision in the earlier text; empty where it is new
 * @param right the provision in the later text; empty where it was repealed
 * @param change what became of it
 * @param changed the share of the characters of both wordings that the other does not have, in [0,
 *     1]; 1 where there is no other
 */
public record Renumbering(
    Optional<Locator> left, Optional<Locator> right, Change change, double changed) {

  /** What became of a provision; its number may have changed in each case. */
  public enum Change {
    /** The same words. */
    UNCHANGED,
    /** Other words, the same place in the order. */
    AMENDED,
    /** A part of the provision stands here now, or a part of it came from there. */
    IN_PART,
    /** In the later text only. */
    NEW,
    /** In the earlier text only. */
    REPEALED;

    /** The name in lower case, as it stands in machine-readable output. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether the provision bears another number than before. */
  public boolean renumbered() {
    return left.isPresent() && right.isPresent() && !left.equals(right);
  }
}
