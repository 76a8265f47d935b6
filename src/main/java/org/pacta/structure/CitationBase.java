package org.pacta.structure;

/** From where the steps of a citation are to be counted. */
sealed interface CitationBase {

  /** Nothing is said: from the place of the citation. */
  record Here() implements CitationBase {}

  /** {@code this Article}, 本条: the provision that the citation stands in. */
  record Current(CitationUnit unit) implements CitationBase {}

  /** {@code this Agreement}, 本法. */
  record Own() implements CitationBase {}

  /** {@code that paragraph}, 该条: the one cited last. */
  record Cited(CitationUnit unit) implements CitationBase {}

  /** {@code of that Directive}, {@code thereof}: the instrument named last. */
  record CitedInstrument() implements CitationBase {}

  /**
   * An instrument by its name.
   *
   * @param name as printed, without article and title marks
   */
  record Named(String name) implements CitationBase {}

  /** {@code of the definition of "investment"}. */
  record Defined(String term) implements CitationBase {}
}
