package org.pacta.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What sort of law an instrument is; it decides whom a norm can bind. */
public enum InstrumentKind {
  /** Binds states. */
  TREATY,
  /** An act of a parliament, or a regulation or directive of the European Union. */
  STATUTE,
  /** Rules made by a government or agency. */
  REGULATION,
  /** Declarations, frameworks and guidelines that bind nobody. */
  SOFT_LAW,
  /** A text under negotiation or consultation. */
  DRAFT;

  /** The name as it stands in the catalogue: {@code soft-law}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of a code. */
  @JsonCreator
  public static InstrumentKind of(String code) {
    return Arrays.stream(values())
        .filter(k -> k.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("kind must be one of " + codes()));
  }

  /** Whether the norms of the instrument bind states rather than persons. */
  public boolean bindsStates() {
    return this == TREATY || this == SOFT_LAW || this == DRAFT;
  }

  private static String codes() {
    return Arrays.stream(values()).map(InstrumentKind::code).collect(Collectors.joining(", "));
  }
}
