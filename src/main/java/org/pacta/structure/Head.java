package org.pacta.structure;

/**
 * The head of a division as a line prints it.
 *
 * @param kind the level
 * @param number as printed, without the word for the level; may be empty
 * @param key the number as it stands in locators: lower case, Arabic where it was Chinese or a word
 * @param title what follows the number on the line, separators left out; may be empty
 * @param titleAt where the title begins in the line; the length of the line where there is none
 */
record Head(ProvisionKind kind, String number, String key, String title, int titleAt) {

  /** Two heads with one name announce the same division: once in a table of contents. */
  String name() {
    return kind + " " + key;
  }

  Head withKind(ProvisionKind other) {
    return new Head(other, number, key, title, titleAt);
  }

  Head withTitle(String other) {
    return new Head(kind, number, key, other, titleAt);
  }

  /** The same head, its title beginning elsewhere. */
  Head at(int place) {
    return new Head(kind, number, key, title, place);
  }

  Head withKey(String other) {
    return new Head(kind, number, other, title, titleAt);
  }
}
