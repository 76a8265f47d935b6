package org.pacta.corpus.pull;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Keeps a least time between two requests to one host. */
final class Pace {
  private final InstantSource clock;
  private final Sleeper sleeper;
  private final Map<String, Instant> next = new HashMap<>();

  Pace(InstantSource clock, Sleeper sleeper) {
    this.clock = clock;
    this.sleeper = sleeper;
  }

  /** Returns when the host may be asked, and counts the request that follows. */
  void await(String host, Duration interval) {
    Instant now = clock.instant();
    Instant due = next.getOrDefault(host, now);
    Duration wait = Duration.between(now, due);
    if (wait.isPositive()) {
      sleeper.sleep(wait);
      now = clock.instant();
    }
    next.put(host, now.plus(interval));
  }
}
