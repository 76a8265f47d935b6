package org.pacta.align;

import java.util.List;
import org.pacta.corpus.Language;
import org.pacta.structure.Locator;

/** A side read once, to be aligned with any number of others. Immutable. */
public final class PreparedSide {
  private final Side side;
  private final Level level;
  private final List<Profile> profiles;

  PreparedSide(Side side, Level level, List<Profile> profiles) {
    this.side = side;
    this.level = level;
    this.profiles = List.copyOf(profiles);
  }

  /** The side that was read. */
  public Side side() {
    return side;
  }

  /** The level at which it was read. */
  public Level level() {
    return level;
  }

  /** How many provisions it has at its level. */
  public int size() {
    return profiles.size();
  }

  /** The locators of its provisions, in their order. */
  public List<Locator> locators() {
    return profiles.stream().map(p -> p.provision().locator()).toList();
  }

  List<Profile> profiles() {
    return profiles;
  }

  Profile profile(int number) {
    return profiles.get(number);
  }

  Language language() {
    return side.annotated().text().language();
  }

  /** Orders the sides of an alignment, so that its result does not depend on who is asked first. */
  String key() {
    return side.instrument() + " " + language().code() + " " + side.annotated().text().title();
  }
}
