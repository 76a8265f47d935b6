package org.pacta.corpus.pull;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only when somebody sleeps. */
final class FakeTime implements InstantSource, Sleeper {
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final List<Duration> pauses = new ArrayList<>();

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public void sleep(Duration pause) {
    pauses.add(pause);
    now = now.plus(pause);
  }

  List<Duration> pauses() {
    return pauses;
  }
}
