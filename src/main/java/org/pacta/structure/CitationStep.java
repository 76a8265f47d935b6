package org.pacta.structure;

/** One step on the way from the instrument to a cited provision. */
sealed interface CitationStep {

  /** The level that the step leads to. */
  CitationUnit unit();

  /**
   * A provision by its number.
   *
   * @param key the number in lower case with Arabic digits, as {@link CitationKey} writes it
   */
  record Numbered(CitationUnit unit, String key) implements CitationStep {}

  /** All provisions from one number to another, both included. */
  record Through(CitationUnit unit, String first, String last) implements CitationStep {}

  /** The {@code count} provisions before the one that cites: 前款, 前两款. */
  record Before(CitationUnit unit, int count) implements CitationStep {}
}
