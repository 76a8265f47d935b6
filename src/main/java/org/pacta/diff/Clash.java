package org.pacta.diff;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a statute stands to a duty of a treaty. */
public enum Clash {
  /** The treaty has no such clause, or one that binds to nothing: there is nothing to breach. */
  NO_DUTY,
  /** The statute has no binding clause that pulls the other way. */
  SILENT,
  /** The statute gives way to treaties on this subject. */
  DEFERS,
  /**
   * The clauses pull against each other; an exception of the treaty covers it if its test is met.
   */
  COVERED_IF,
  /** The clauses pull against each other, and the treaty only asks for an effort. */
  TENSION,
  /** The clauses pull against each other, and no exception was found. */
  CONFLICT;

  /**
   * How a statute stands to a duty.
   *
   * @param hardness of the treaty's clause, see {@link Commitment#hardness}; 0 where there is none
   * @param against whether the statute has a binding clause that pulls the other way
   * @param defers whether it gives way to treaties on this subject
   * @param exception whether the treaty has an exception that reaches the duty
   */
  public static Clash of(int hardness, boolean against, boolean defers, boolean exception) {
    if (hardness <= 1) {
      return NO_DUTY;
    }
    if (!against) {
      return SILENT;
    }
    if (defers) {
      return DEFERS;
    }
    if (hardness < 3) {
      return TENSION;
    }
    return exception ? COVERED_IF : CONFLICT;
  }

  /** The name in lower case with hyphens, as it stands in machine-readable output. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
