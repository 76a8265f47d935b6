package org.pacta.structure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A term that an instrument defines.
 *
 * @param term as printed, without quotation marks
 * @param at the innermost provision that holds the definition
 * @param termSpan the term in the extracted text
 * @param definiens the words that say what the term means
 * @param reach where the definition holds
 */
public record Definition(String term, Locator at, Span termSpan, Span definiens, Reach reach)
    implements Comparable<Definition> {

  /** The part of an instrument for which a definition holds. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = WholeInstrument.class, name = "whole"),
    @JsonSubTypes.Type(value = Within.class, name = "within")
  })
  public sealed interface Reach {}

  /** The definition holds throughout. */
  public record WholeInstrument() implements Reach {}

  /**
   * The definition holds in one division only.
   *
   * @param division an article, a chapter, an annex and the like
   */
  public record Within(Locator division) implements Reach {}

  @Override
  public int compareTo(Definition other) {
    return termSpan.compareTo(other.termSpan);
  }
}
