package org.pacta.align;

/** Whom the norms of two texts bind. */
enum Addressees {
  /** Both bind states. */
  STATES,
  /** Both bind persons. */
  PERSONS,
  /** One binds states, the other persons. */
  MIXED;

  static Addressees of(boolean leftBindsStates, boolean rightBindsStates) {
    if (leftBindsStates != rightBindsStates) {
      return MIXED;
    }
    return leftBindsStates ? STATES : PERSONS;
  }
}
