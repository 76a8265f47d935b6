package org.pacta.corpus.pull;

import java.net.http.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which part of a file an answer holds (RFC 9110, section 14.4).
 *
 * @param from the first byte; -1 where the header is missing or broken
 * @param total the bytes of the whole file; -1 where unknown
 */
record ContentRange(long from, long total) {
  private static final Pattern BYTES = Pattern.compile("bytes (\\d{1,18})-\\d+/(\\d{1,18}|\\*)");

  static ContentRange of(HttpHeaders headers) {
    Matcher matcher = BYTES.matcher(headers.firstValue("Content-Range").orElse(""));
    if (!matcher.matches()) {
      return new ContentRange(-1, -1);
    }
    String total = matcher.group(2);
    return new ContentRange(
        Long.parseLong(matcher.group(1)), total.equals("*") ? -1 : Long.parseLong(total));
  }
}
