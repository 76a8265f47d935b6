package org.pacta.diff;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.pacta.norm.Norm.ExceptionClause;

/** How much room the exceptions of a clause leave to those who are bound, the least first. */
public enum Latitude {
  /** No exception in the article. */
  NONE,
  /** An exception that must pass a test of necessity, which others may review. */
  TESTED,
  /** An exception without a test of necessity. */
  UNTESTED,
  /** An exception whose necessity the bound party itself judges. */
  SELF_JUDGED;

  /** The room that an exception leaves. */
  static Latitude of(ExceptionClause exception) {
    if (exception.selfJudging()) {
      return SELF_JUDGED;
    }
    return exception.necessity().equals("none") ? UNTESTED : TESTED;
  }

  /** The name in lower case with hyphens, as it stands in machine-readable output. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
