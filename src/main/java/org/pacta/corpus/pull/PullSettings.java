package org.pacta.corpus.pull;

import java.net.URI;
import java.time.Duration;

/**
 * How texts are pulled.
 *
 * @param userAgent what the program calls itself
 * @param celex the address to which a CELEX number is joined
 * @param attempts how often an address is tried, at least once
 * @param firstPause the pause before the second attempt; it doubles with each further one
 * @param longestPause the longest pause, also where a server asks for more
 * @param perHost the least time between two requests to one host
 * @param timeout the longest time for one attempt; the next one resumes
 * @param bytes the most bytes of a text
 * @param redirects the most redirects in a row
 */
public record PullSettings(
    String userAgent,
    URI celex,
    int attempts,
    Duration firstPause,
    Duration longestPause,
    Duration perHost,
    Duration timeout,
    long bytes,
    int redirects) {

  /** The service of the Publications Office of the European Union that resolves CELEX numbers. */
  private static final URI CELLAR = URI.create("http://publications.europa.eu/resource/celex/");

  /** The settings of the program. */
  public static PullSettings standard(String version) {
    return new PullSettings(
        "Pacta/" + version + " (reads treaties and statutes)",
        CELLAR,
        4,
        Duration.ofSeconds(1),
        Duration.ofMinutes(1),
        Duration.ofSeconds(1),
        Duration.ofMinutes(3),
        64L * 1024 * 1024,
        8);
  }
}
