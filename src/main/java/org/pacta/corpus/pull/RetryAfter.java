package org.pacta.corpus.pull;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * When a server asks to come back: seconds or a date (RFC 9110, section 10.2.3).
 *
 * @param clock tells how far away a date is
 * @param longest the longest wait within a run
 */
record RetryAfter(InstantSource clock, Duration longest) {

  /**
   * The time to wait; zero where the server says nothing that can be read.
   *
   * @throws ObstacleException if it is longer than a run waits: to come earlier would be rude
   */
  Duration of(HttpHeaders headers) {
    Duration wait = headers.firstValue("Retry-After").map(this::parse).orElse(Duration.ZERO);
    if (wait.compareTo(longest) > 0) {
      throw new ObstacleException(Obstacle.WAIT, String.valueOf(wait.toSeconds()));
    }
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  private Duration parse(String value) {
    try {
      if (value.strip().matches("\\d{1,9}")) {
        return Duration.ofSeconds(Long.parseLong(value.strip()));
      }
      ZonedDateTime date = ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
      return Duration.between(clock.instant(), date.toInstant());
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }
}
