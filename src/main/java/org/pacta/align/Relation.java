package org.pacta.align;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How two provisions stand to each other. */
public enum Relation {
  /** Same subject and same legal effect, wording aside. */
  EQUIVALENT,
  /** Same subject, different effect or scope. */
  RELATED,
  /** Same subject, contrary effect. */
  OPPOSED,
  /** The other instrument has no counterpart. */
  ABSENT;

  /**
   * The relation of a name in lower case.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Relation of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** The name in lower case, as it stands in machine-readable output. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
