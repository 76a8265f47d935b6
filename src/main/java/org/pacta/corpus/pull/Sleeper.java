package org.pacta.corpus.pull;

import java.time.Duration;

/** Lets time pass; a test lets it pass at once. */
@FunctionalInterface
public interface Sleeper {
  /** Sleeps in real time; an interrupt ends the pause and stays set. */
  Sleeper REAL =
      pause -> {
        try {
          Thread.sleep(pause);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      };

  /** Returns after the pause; at once where it is zero or negative. */
  void sleep(Duration pause);
}
