package org.pacta.cli;

/** A request that cannot be met as it was put; the message says how to put it. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
