package org.pacta.extract;

/** A source file from which no text can be had; the message says why, in one line. */
public final class ExtractException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A failure told by file and reason. */
  public ExtractException(String file, String reason) {
    super(file + ": " + reason);
  }
}
