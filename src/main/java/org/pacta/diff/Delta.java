package org.pacta.diff;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A difference in legal effect between two provisions.
 *
 * @param field what differs
 * @param left what the left provision has; empty where it has nothing
 * @param right what the right provision has; empty where it has nothing
 * @param direction how the right one stands to the left one
 */
public record Delta(Field field, String left, String right, Direction direction) {

  /** The parts of a norm that are compared. */
  public enum Field {
    MODALITY,
    BEARER,
    EXCEPTION,
    NECESSITY,
    SELF_JUDGING,
    ENFORCEABILITY;

    /** The name in lower case, as it stands in machine-readable output. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether the right provision binds more than the left one, less, or otherwise. */
  public enum Direction {
    HARDER,
    SOFTER,
    DIFFERENT;

    /** The name in lower case, as it stands in machine-readable output. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
