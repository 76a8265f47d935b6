package org.pacta.report;

/** A report cannot be written without saying less than it should; the message says why. */
public final class ReportException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With the reason. */
  public ReportException(String message) {
    super(message);
  }
}
