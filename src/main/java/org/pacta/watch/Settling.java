package org.pacta.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pacta.corpus.pull.Sleeper;

/**
 * Tells files that are whole from those that are being written: a file is at rest where its size
 * and its time stay as they are for a while.
 *
 * @param pause how long
 */
public record Settling(Duration pause, Clock clock, Sleeper sleeper) {

  /** Files at rest, and the others; both in the order in which they came. */
  record Settled(List<Observed> still, List<Observed> moving) {}

  /** Waits only where a file was written not long ago. */
  Settled settle(List<Observed> files) {
    Instant latest = clock.instant().minus(pause);
    if (files.stream().anyMatch(f -> f.modified().isAfter(latest))) {
      sleeper.sleep(pause);
    }
    List<Observed> still = new ArrayList<>();
    List<Observed> moving = new ArrayList<>();
    for (Observed file : files) {
      boolean rests = !file.modified().isAfter(latest) || file.isAtRest();
      (rests ? still : moving).add(file);
    }
    return new Settled(still, moving);
  }
}
