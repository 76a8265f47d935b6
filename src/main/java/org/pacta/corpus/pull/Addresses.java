package org.pacta.corpus.pull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Collectors;

/** Addresses as people write them, with Chinese characters and spaces in them. */
final class Addresses {
  private Addresses() {}

  /**
   * The address with all but ASCII percent-encoded in UTF-8 (RFC 3987, section 3.1); what is
   * encoded already stays.
   *
   * @throws ObstacleException if it is no address
   */
  static URI escaped(String address) {
    String clean =
        address
            .strip()
            .codePoints()
            .mapToObj(
                c -> " \"<>\\^`{|}".indexOf(c) >= 0 ? "%%%02X".formatted(c) : Character.toString(c))
            .collect(Collectors.joining());
    try {
      return new URI(new URI(clean).toASCIIString());
    } catch (URISyntaxException e) {
      throw new ObstacleException(Obstacle.ADDRESS, address);
    }
  }
}
