package org.pacta.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a text is worth as proof (Vienna Convention on the Law of Treaties, article 33). */
public enum Authenticity {
  /** A language of the instrument itself. */
  AUTHENTIC,
  /** Published by the authority, without force. */
  OFFICIAL_TRANSLATION,
  /** Made by others. */
  UNOFFICIAL,
  /** Written from knowledge or under work: not for citation. */
  WORKING;

  /** The name as it stands in the catalogue: {@code official-translation}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The authenticity of a code. */
  @JsonCreator
  public static Authenticity of(String code) {
    return Arrays.stream(values())
        .filter(a -> a.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "authenticity must be authentic, official-translation, unofficial or working"));
  }
}
