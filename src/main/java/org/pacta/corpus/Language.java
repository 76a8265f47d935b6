package org.pacta.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The languages that Pacta reads. Chinese is read in both scripts. */
public enum Language {
  EN,
  ZH;

  /** The ISO 639-1 code in lower case: {@code en} or {@code zh}. */
  @JsonValue
  public String code() {
    return this == EN ? "en" : "zh";
  }

  /** The language of a code. */
  @JsonCreator
  public static Language of(String code) {
    return switch (code) {
      case "en" -> EN;
      case "zh" -> ZH;
      default -> throw new IllegalArgumentException("language must be en or zh, got " + code);
    };
  }
}
