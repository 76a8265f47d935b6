package org.pacta.cite;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a check says of a citation. */
public enum Verdict {
  /** There is such a provision, and nothing speaks against it. */
  RIGHT,
  /** The instrument has no such provision. */
  WRONG_PINPOINT,
  /** The words fit the provision that had the number in an earlier version. */
  OUTDATED,
  /** The provision rules something else than the sentence says. */
  WRONG_TOPIC,
  /** The index does not hold the text, or not that part of it. */
  UNCHECKED;

  /** The name in lower case with hyphens. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the citation needs to be mended. */
  public boolean isWrong() {
    return this == WRONG_PINPOINT || this == OUTDATED || this == WRONG_TOPIC;
  }
}
