package org.pacta.structure;

import org.pacta.structure.Reference.Cause;

/** Thrown where a step of a citation leads nowhere; its message is the reason. */
final class Astray extends Exception {
  private static final long serialVersionUID = 1;

  private final Cause cause;

  /** A citation that the text at hand leaves open. */
  Astray(String reason) {
    this(Cause.UNCLEAR, reason);
  }

  Astray(Cause cause, String reason) {
    super(reason, null, false, false);
    this.cause = cause;
  }

  /** What a reader is told. */
  Reference.Unresolved told() {
    return new Reference.Unresolved(String.valueOf(getMessage()), cause);
  }
}
