package org.pacta.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The lines of a query, all of them.
 *
 * @param query as it was asked
 * @param lines in the order that was asked for
 * @param advice what may help where there are none; its count without filters is one of lines
 */
public record Concordance(String query, List<KwicLine> lines, Advice advice) {
  public Concordance {
    lines = List.copyOf(lines);
  }

  /** The number of lines by instrument or keyword, the most first, equal ones by name. */
  public Map<String, Integer> counts(Function<KwicLine, String> group) {
    Map<String, Integer> counts = new TreeMap<>();
    lines.forEach(l -> counts.merge(group.apply(l), 1, Integer::sum));
    Map<String, Integer> ordered = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(e -> ordered.put(e.getKey(), e.getValue()));
    return ordered;
  }
}
