package org.pacta.extract;

/** The bytes of one file with what is known of them. */
final class Source {
  private final String name;
  private final String mediaType;
  private final byte[] bytes;
  private final Limits limits;

  Source(String name, String mediaType, byte[] bytes, Limits limits) {
    this.name = name;
    this.mediaType = mediaType;
    this.bytes = bytes;
    this.limits = limits;
  }

  String name() {
    return name;
  }

  String mediaType() {
    return mediaType;
  }

  /** The bytes themselves, not a copy: nobody writes to them. */
  byte[] bytes() {
    return bytes;
  }

  Limits limits() {
    return limits;
  }

  /** The exception to throw where the file cannot be read. */
  ExtractException refusal(String reason) {
    return new ExtractException(name, reason);
  }
}
