package org.pacta.index;

import java.util.Optional;
import java.util.Set;

/**
 * What is to be made anew although nothing changed.
 *
 * @param from the first stage; empty where nothing is
 * @param instruments ids; empty for all
 */
public record Forced(Optional<Stage> from, Set<String> instruments) {
  /** Nothing. */
  public static final Forced NOTHING = new Forced(Optional.empty(), Set.of());

  public Forced {
    instruments = Set.copyOf(instruments);
  }

  /** Whether a stage is to be made anew for a text. */
  boolean redoes(Stage stage, Planned planned) {
    return from.filter(stage::isFrom).isPresent()
        && (instruments.isEmpty() || instruments.contains(planned.source().entry().id()));
  }
}
