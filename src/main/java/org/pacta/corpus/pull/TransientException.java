package org.pacta.corpus.pull;

import java.time.Duration;

/** A failure that may be gone on the next attempt. */
final class TransientException extends ObstacleException {
  private static final long serialVersionUID = 1L;
  private final Duration retryAfter;

  /** A failure without a word on when to come back. */
  TransientException(Obstacle obstacle, String detail) {
    this(obstacle, detail, Duration.ZERO);
  }

  /** A failure after which the server asks to wait. */
  TransientException(Obstacle obstacle, String detail, Duration retryAfter) {
    super(obstacle, detail);
    this.retryAfter = retryAfter;
  }

  Duration retryAfter() {
    return retryAfter;
  }
}
