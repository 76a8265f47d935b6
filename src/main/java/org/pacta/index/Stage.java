package org.pacta.index;

/** What is made of a text, in order; each is made of what the one before made. */
public enum Stage {
  /** The tree of provisions, out of the source files. */
  EXTRACT,
  /** The norms of its units. */
  TAGS,
  /** What the search index holds of it. */
  INDEX;

  /** Whether this stage or an earlier one is the other. */
  boolean isFrom(Stage other) {
    return compareTo(other) >= 0;
  }
}
