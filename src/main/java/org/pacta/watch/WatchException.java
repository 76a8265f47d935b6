package org.pacta.watch;

/** A folder that cannot be watched; the message says why, in one line. */
public final class WatchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WatchException(String message) {
    super(message);
  }
}
