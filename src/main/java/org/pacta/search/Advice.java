package org.pacta.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What helps a user whose search found little.
 *
 * @param unknown words of the query that no text holds, in any form
 * @param suggestions words or terms that are spelled much like them and that the texts or the
 *     lexicon hold, the nearest first
 * @param withoutFilters how many articles there would be without filters; 0 where no filter was
 *     set, or hits were found
 */
public record Advice(
    List<String> unknown,
    List<String> suggestions,
    @JsonProperty("without_filters") int withoutFilters) {
  /** Nothing to say. */
  public static final Advice NONE = new Advice(List.of(), List.of(), 0);

  public Advice {
    unknown = List.copyOf(unknown);
    suggestions = List.copyOf(suggestions);
  }
}
