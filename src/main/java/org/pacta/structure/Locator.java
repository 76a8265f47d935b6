package org.pacta.structure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * The address of a provision inside an instrument, after the naming convention of Akoma Ntoso for
 * {@code eId} (OASIS LegalDocML, Akoma Ntoso Naming Convention 1.0), without the enclosing chapter:
 * {@code art_14.11__para_3__point_b}.
 *
 * @param value steps joined by two underscores
 */
public record Locator(@JsonValue String value) implements Comparable<Locator> {
  private static final String STEP = "__";

  @JsonCreator
  public Locator {
    if (value.isBlank() || value.startsWith(STEP) || value.endsWith(STEP)) {
      throw new IllegalArgumentException("no locator: '" + value + "'");
    }
  }

  /** The locator of a provision directly below this one. */
  public Locator child(String step) {
    return new Locator(value + STEP + step);
  }

  /** The last step, {@code point_b}. */
  public String lastStep() {
    int at = value.lastIndexOf(STEP);
    return at < 0 ? value : value.substring(at + STEP.length());
  }

  /** The locator one level up; empty at the top. */
  public Optional<Locator> parent() {
    int at = value.lastIndexOf(STEP);
    return at < 0 ? Optional.empty() : Optional.of(new Locator(value.substring(0, at)));
  }

  /** The article, section or recital that this locator lies in: everything before the paragraph. */
  public Locator article() {
    int at = value.indexOf(STEP + "para_");
    return at < 0 ? this : new Locator(value.substring(0, at));
  }

  /** Whether this is the other locator or lies below it. */
  public boolean within(Locator other) {
    return value.equals(other.value) || value.startsWith(other.value + STEP);
  }

  @Override
  public int compareTo(Locator other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
