package org.pacta.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a hit was found, the surest first. */
public enum Tier {
  /** The words of the query stand in the provision, or it meets conditions that stand alone. */
  EXACT,
  /** Other forms or synonyms of the words do. */
  VARIANT,
  /** Terms of the other language for the same concepts do. */
  TRANSLATED,
  /** The provision is on the topic, in other words, or names a related concept. */
  MEANING;

  /** The name in lower case, as it stands in machine-readable output. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
