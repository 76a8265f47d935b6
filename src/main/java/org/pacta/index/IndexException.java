package org.pacta.index;

/** An index that is missing, of another version, locked or damaged; the message says what to do. */
public final class IndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public IndexException(String message) {
    super(message);
  }
}
