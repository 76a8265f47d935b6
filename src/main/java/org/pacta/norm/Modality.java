package org.pacta.norm;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The force of the main clause of a provision. "Shall not prevent" is a prohibition. */
public enum Modality {
  OBLIGATION,
  PROHIBITION,
  PERMISSION,
  EXEMPTION,
  RIGHT,
  ENDEAVOUR,
  RECOGNITION,
  DEFINITION,
  SCOPE,
  EXCEPTION,
  SANCTION,
  OTHER,
  /** The rules found nothing to go by, or signals that contradict each other. */
  INCONCLUSIVE;

  /** The name in lower case, as it stands in machine-readable output. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
