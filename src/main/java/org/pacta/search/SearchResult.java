package org.pacta.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The answer to a search.
 *
 * @param query as it was asked
 * @param total articles found in all
 * @param tookMs wall time in milliseconds
 * @param hits the best ones, in order
 */
public record SearchResult(
    String query, int total, @JsonProperty("took_ms") long tookMs, List<Hit> hits) {
  public SearchResult {
    hits = List.copyOf(hits);
  }
}
