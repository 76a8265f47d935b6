package org.pacta.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;

/**
 * Years from one to another, both included: {@code 2016-2020}, {@code 2016-}, {@code -2020}, {@code
 * >=2016}.
 *
 * @param first empty for any
 * @param last empty for any
 */
record Years(Optional<String> first, Optional<String> last) {
  private static final Pattern RANGE =
      Pattern.compile("(?<first>\\d{4})?\\s*(?:-|–|—|\\.\\.|至)\\s*(?<last>\\d{4})?");
  private static final Pattern BOUND = Pattern.compile("(?<sign>[<>]=?)\\s*(?<year>\\d{4})");

  /** The years that a value names; empty where it names no range. */
  static Optional<Years> of(String value) {
    Matcher range = RANGE.matcher(value);
    if (range.matches()) {
      Years years =
          new Years(
              Optional.ofNullable(range.group("first")), Optional.ofNullable(range.group("last")));
      return Optional.of(years).filter(y -> y.first.isPresent() || y.last.isPresent());
    }
    Matcher bound = BOUND.matcher(value);
    return bound.matches() ? Optional.of(bounded(bound)) : Optional.empty();
  }

  private static Years bounded(Matcher bound) {
    String sign = bound.group("sign");
    int year = Integer.parseInt(bound.group("year"));
    int outer = sign.endsWith("=") ? year : sign.equals("<") ? year - 1 : year + 1;
    Optional<String> end = Optional.of(Integer.toString(outer));
    return sign.startsWith("<")
        ? new Years(Optional.empty(), end)
        : new Years(end, Optional.empty());
  }

  /** Meets where a field of four-digit years has one of them. */
  Query in(String field) {
    return TermRangeQuery.newStringRange(field, first.orElse(null), last.orElse(null), true, true);
  }
}
