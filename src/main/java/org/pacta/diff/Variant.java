package org.pacta.diff;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.pacta.structure.Locator;

/**
 * One place where two copies of a text do not read alike.
 *
 * @param locator the provision or footnote
 * @param kind in what they differ
 * @param left the words of the left copy, of the provision itself and not of those below it; empty
 *     for an addition
 * @param right the words of the right copy; empty for an omission
 * @param characters how many characters differ, at least 1
 */
public record Variant(Locator locator, Kind kind, String left, String right, int characters) {

  /** In what two copies differ, after the terms of textual criticism. */
  public enum Kind {
    /** The provision is in the left copy only. */
    OMISSION,
    /** The provision is in the right copy only. */
    ADDITION,
    /** The headings differ. */
    HEADING,
    /** The words differ. */
    SUBSTITUTION;

    /** The name in lower case, as it stands in machine-readable output and data files. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Variant {
    if (characters < 1) {
      throw new IllegalArgumentException("a variant has characters, got " + characters);
    }
  }
}
