package org.pacta.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What helps a user whose search found little.
 *
 * @param unknown words of the query that no text holds, in any form
 * @param suggestions words or terms that are spelled much like them and that the texts or the
 *     lexicon hold, the nearest first; before them the whole query with the nearest in place
 * @param unmet values of conditions that no text has
 * @param withoutFilters how many articles there would be without filters; 0 where no filter was
 *     set, or hits were found
 */
public record Advice(
    List<String> unknown,
    List<String> suggestions,
    List<Unmet> unmet,
    @JsonProperty("without_filters") int withoutFilters) {
  /**
   * A value that no text has.
   *
   * @param field as the user names it
   * @param value as the user wrote it
   * @param known values that there are, the nearest in spelling where there are many
   * @param complete whether these are all
   */
  public record Unmet(String field, String value, List<String> known, boolean complete) {
    public Unmet {
      known = List.copyOf(known);
    }
  }

  /** Nothing to say. */
  public static final Advice NONE = new Advice(List.of(), List.of(), List.of(), 0);

  public Advice {
    unknown = List.copyOf(unknown);
    suggestions = List.copyOf(suggestions);
    unmet = List.copyOf(unmet);
  }
}
