package org.pacta.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The answer to a search.
 *
 * @param query as it was asked
 * @param total articles found in all
 * @param tookMs wall time in milliseconds
 * @param hits the best ones, in order
 * @param facets by field the most frequent values with the number of articles
 * @param advice what may help where little was found
 */
public record SearchResult(
    String query,
    int total,
    @JsonProperty("took_ms") long tookMs,
    List<Hit> hits,
    Map<String, Map<String, Integer>> facets,
    Advice advice) {
  public SearchResult {
    hits = List.copyOf(hits);
  }
}
