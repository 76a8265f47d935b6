package org.pacta.corpus.pull;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Tries again what may succeed, after a pause that doubles and is the same on every run. */
final class Retries {
  private final PullSettings settings;
  private final RetryPolicy<Optional<Fetched>> policy;

  Retries(PullSettings settings, Sleeper sleeper) {
    this.settings = settings;
    // Failsafe counts and decides; the pause is ours, so that a test need not wait.
    this.policy =
        RetryPolicy.<Optional<Fetched>>builder()
            .handle(TransientException.class)
            .withMaxAttempts(settings.attempts())
            .onRetry(e -> sleeper.sleep(pause(e.getAttemptCount(), e.getLastException())))
            .build();
  }

  /** The result of the first attempt that succeeds; throws what the last one threw. */
  Optional<Fetched> get(Supplier<Optional<Fetched>> attempt) {
    return Failsafe.with(policy).get(attempt::get);
  }

  /** The pause after an attempt, the first being 1; never shorter than the server asked. */
  private Duration pause(int attempt, Throwable failure) {
    Duration doubled = settings.firstPause().multipliedBy(1L << Math.min(attempt - 1, 20));
    Duration pause =
        doubled.compareTo(settings.longestPause()) > 0 ? settings.longestPause() : doubled;
    return failure instanceof TransientException t && t.retryAfter().compareTo(pause) > 0
        ? t.retryAfter()
        : pause;
  }
}
