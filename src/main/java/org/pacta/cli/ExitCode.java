package org.pacta.cli;

/** The exit codes that scripts rely on. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** Nothing found, or a difference where {@code --check} asked. */
  static final int NOTHING = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** Bad input: some inputs failed, the rest were done. */
  static final int BAD_INPUT = 3;

  /** The index is missing or of another version. */
  static final int NO_INDEX = 4;

  /** An error in the program. */
  static final int INTERNAL = 5;

  private ExitCode() {}
}
