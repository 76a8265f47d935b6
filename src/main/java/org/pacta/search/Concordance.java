package org.pacta.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The lines of a query, all of them.
 *
 * @param query as it was asked
 * @param lines in the order that was asked for
 */
public record Concordance(String query, List<KwicLine> lines) {
  public Concordance {
    lines = List.copyOf(lines);
  }

  /** The number of lines by instrument or keyword, in the order in which they come. */
  public Map<String, Integer> counts(Function<KwicLine, String> group) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    lines.forEach(l -> counts.merge(group.apply(l), 1, Integer::sum));
    return counts;
  }
}
