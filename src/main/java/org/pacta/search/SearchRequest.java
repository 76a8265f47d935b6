package org.pacta.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pacta.corpus.Language;

/**
 * What a user looks for.
 *
 * @param query words and phrases in quotation marks, in either language; {@code field:value}
 *     narrows
 * @param language only texts in this language
 * @param instruments only these instruments; empty for all
 * @param topics only units on all of these topics
 * @param modalities only units of one of these modalities
 * @param limit the most hits, at least 1
 */
public record SearchRequest(
    String query,
    Optional<Language> language,
    List<String> instruments,
    List<String> topics,
    List<String> modalities,
    int limit) {
  public SearchRequest {
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1, got " + limit);
    }
    instruments = List.copyOf(instruments);
    topics = List.copyOf(topics);
    modalities = List.copyOf(modalities);
  }

  /** What narrows it, language aside, as conditions of a query. */
  List<QueryNode.Field> conditions() {
    List<QueryNode.Field> conditions = new ArrayList<>();
    if (!instruments.isEmpty()) {
      conditions.add(new QueryNode.Field("instrument", instruments));
    }
    if (!modalities.isEmpty()) {
      conditions.add(new QueryNode.Field("modality", modalities));
    }
    topics.forEach(t -> conditions.add(new QueryNode.Field("topic", List.of(t))));
    return conditions;
  }

  /** Whether anything narrows it besides the query. */
  public boolean isFiltered() {
    return language.isPresent()
        || !instruments.isEmpty()
        || !topics.isEmpty()
        || !modalities.isEmpty();
  }

  /** A search without filters. */
  public static SearchRequest of(String query, int limit) {
    return new SearchRequest(query, Optional.empty(), List.of(), List.of(), List.of(), limit);
  }
}
