package org.pacta.structure;

/** The shapes in which the members of a list are numbered. */
enum MarkerStyle {
  /** {@code 1.} */
  ARABIC_STOP,
  /** {@code (1)} */
  ARABIC_BRACKETS,
  /** {@code 1)} */
  ARABIC_HALF,
  /** {@code 1.1}, {@code 1.1.1}: the depth is part of the number. */
  DECIMAL,
  /** {@code (a)} */
  LOWER_BRACKETS,
  /** {@code a)} */
  LOWER_HALF,
  /** {@code a.} */
  LOWER_STOP,
  /** {@code (A)} */
  UPPER_BRACKETS,
  /** {@code A.} */
  UPPER_STOP,
  /** {@code (aa)}, {@code (bb)}: below {@code (i)} or {@code (1)} */
  DOUBLE_BRACKETS,
  /** {@code (AA)} */
  DOUBLE_UPPER_BRACKETS,
  /** {@code (i)} */
  ROMAN_BRACKETS,
  /** {@code i)} */
  ROMAN_HALF,
  /** {@code i.} */
  ROMAN_STOP,
  /** {@code (I)} */
  ROMAN_UPPER_BRACKETS,
  /** {@code I.} */
  ROMAN_UPPER_STOP,
  /** {@code 一、} */
  CHINESE_COMMA,
  /** {@code （一）} */
  CHINESE_BRACKETS,
  /** {@code ①} */
  CIRCLED,
  /** A dash or a dot. */
  DASH;

  /** Whether the number stands in a pair of round brackets. */
  boolean inBrackets() {
    return this == ARABIC_BRACKETS
        || this == LOWER_BRACKETS
        || this == UPPER_BRACKETS
        || this == DOUBLE_BRACKETS
        || this == DOUBLE_UPPER_BRACKETS
        || this == ROMAN_BRACKETS
        || this == ROMAN_UPPER_BRACKETS;
  }

  /** Whether lawyers call a member of a list in this style a paragraph when it opens an article. */
  boolean numbersParagraphs() {
    return this == ARABIC_STOP
        || this == ARABIC_BRACKETS
        || this == ARABIC_HALF
        || this == CHINESE_COMMA
        || this == DECIMAL;
  }
}
