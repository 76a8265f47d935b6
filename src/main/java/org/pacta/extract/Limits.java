package org.pacta.extract;

import java.time.Duration;

/**
 * How much one source file may ask of the machine; what goes beyond is refused with a message.
 *
 * @param fileBytes size of the file
 * @param characters characters of text that come out of it
 * @param nesting depth of elements within elements
 * @param pages pages of a PDF
 * @param entries files within a zip container
 * @param inflatedBytes size of a zip container once unpacked
 * @param inflation unpacked size over packed size, looked at above 16 MiB unpacked
 * @param time by the clock on the wall
 */
public record Limits(
    long fileBytes,
    long characters,
    int nesting,
    int pages,
    int entries,
    long inflatedBytes,
    int inflation,
    Duration time) {
  /** Ample for the longest trade agreement with its schedules. */
  public static final Limits DEFAULT =
      new Limits(200L << 20, 50_000_000, 400, 5_000, 10_000, 1L << 30, 100, Duration.ofMinutes(5));

  public Limits {
    if (fileBytes < 1 || characters < 1 || nesting < 1 || pages < 1 || entries < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
    if (inflatedBytes < 1 || inflation < 1 || time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }
}
