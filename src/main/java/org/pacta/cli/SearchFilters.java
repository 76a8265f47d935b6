package org.pacta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.Language;
import org.pacta.search.SearchRequest;
import picocli.CommandLine.Option;

/** What narrows a search: shared by the commands that search. */
final class SearchFilters {
  @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "search.language")
  @Nullable Language language;

  @Option(
      names = "--instrument",
      split = ",",
      paramLabel = "ID",
      descriptionKey = "search.instrument")
  List<String> instruments = new ArrayList<>();

  @Option(names = "--topic", split = ",", paramLabel = "TOPIC", descriptionKey = "search.topic")
  List<String> topics = new ArrayList<>();

  @Option(
      names = "--modality",
      split = ",",
      paramLabel = "MODALITY",
      descriptionKey = "search.modality")
  List<String> modalities = new ArrayList<>();

  /**
   * A request with these filters.
   *
   * @throws UsageException if the limit is below 1
   */
  SearchRequest request(String query, int limit) {
    if (limit < 1) {
      throw new UsageException(Messages.get("limit.low", limit));
    }
    return new SearchRequest(
        query, Optional.ofNullable(language), instruments, topics, modalities, limit);
  }
}
