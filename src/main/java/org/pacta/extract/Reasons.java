package org.pacta.extract;

/** The reason behind an exception of a library, in one line. */
final class Reasons {
  private static final int LONGEST = 160;

  private Reasons() {}

  /** The message of the innermost cause, or its name where it has none. */
  static String of(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    String reason = message == null ? cause.getClass().getSimpleName() : message;
    String line = reason.replaceAll("\\s+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
