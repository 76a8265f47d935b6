package org.pacta.structure;

/** What has been read of a unit so far. */
final class UnitState {
  final Node unit;
  final boolean chinese;

  /** What has taken in the last words. */
  Node open;

  /** The last words; empty behind a number. */
  String last = "";

  /** How many unnumbered paragraphs have begun. */
  int paragraphs;

  /** How many characters of words there are. */
  int words;

  UnitState(Node unit, boolean chinese) {
    this.unit = unit;
    this.chinese = chinese;
    this.open = unit;
  }
}
