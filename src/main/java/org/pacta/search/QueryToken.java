package org.pacta.search;

import java.util.List;

/** A piece of a query. */
sealed interface QueryToken {
  /** A word outside of quotation marks. */
  record Word(String text) implements QueryToken {}

  /** Words in quotation marks, or a word with a wildcard. */
  record Quoted(QueryNode.Phrase phrase) implements QueryToken {}

  /** A condition on a field. */
  record Condition(String field, List<String> values) implements QueryToken {}

  /** {@code AND}, {@code OR}, {@code NOT} and brackets. */
  enum Operator implements QueryToken {
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE
  }
}
