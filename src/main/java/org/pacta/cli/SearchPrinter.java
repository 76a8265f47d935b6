package org.pacta.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pacta.data.Json;
import org.pacta.data.Tsv;
import org.pacta.search.Advice;
import org.pacta.search.Hit;
import org.pacta.search.SearchResult;

/** Prints answers to searches. */
final class SearchPrinter {
  private static final List<String> HEADER =
      List.of(
          "instrument", "locator", "citation", "language", "tier", "score", "heading", "snippet");

  private final PrintWriter out;
  private final PrintWriter err;
  private final Format format;
  private final boolean facets;

  SearchPrinter(PrintWriter out, PrintWriter err, Format format, boolean facets) {
    this.out = out;
    this.err = err;
    this.format = format;
    this.facets = facets;
  }

  /** The answer to one query. */
  void one(SearchResult result) {
    switch (format) {
      case JSON -> out.print(Json.pretty(result));
      case TSV -> {
        out.print(Tsv.line(HEADER));
        result.hits().forEach(h -> out.print(Tsv.line(row(h))));
      }
      case TEXT -> text(result);
      default -> throw unknownFormat();
    }
  }

  /** The answers to many queries in one table that also holds the queries. */
  void batch(List<SearchResult> results) {
    switch (format) {
      case JSON -> out.print(Json.pretty(results));
      case TSV -> {
        out.print(Tsv.line(with("query", HEADER)));
        results.forEach(r -> r.hits().forEach(h -> out.print(Tsv.line(with(r.query(), row(h))))));
      }
      case TEXT -> results.forEach(this::titled);
      default -> throw unknownFormat();
    }
  }

  private static UsageException unknownFormat() {
    return new UsageException(Messages.get("format.unknown", "text, json, tsv"));
  }

  private void titled(SearchResult result) {
    out.println("# " + result.query());
    text(result);
    out.println();
  }

  private void text(SearchResult result) {
    advise(result);
    if (result.hits().isEmpty()) {
      return;
    }
    for (Hit hit : result.hits()) {
      out.println(hit.citation() + "  " + hit.heading() + "  [" + hit.tier().code() + "]");
      out.println("    " + hit.snippet().replace('\n', ' '));
      out.println("    " + hit.instrument() + ":" + hit.locator());
    }
    out.println(Messages.get("search.total", result.hits().size(), result.total()));
    if (facets) {
      result.facets().forEach((field, counts) -> out.println(facet(field, counts)));
    }
  }

  private static String facet(String field, java.util.Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", ", field + ": ", ""));
  }

  /** Never a silent nothing: what was not known, what may be meant, what a filter hides. */
  private void advise(SearchResult result) {
    Advice advice = result.advice();
    if (result.hits().isEmpty()) {
      err.println(Messages.get("search.none", result.query()));
    }
    for (Advice.Unmet unmet : advice.unmet()) {
      String known = String.join(", ", unmet.known());
      err.println(Messages.get("search.unmet", unmet.field(), unmet.value(), known));
    }
    if (!advice.unknown().isEmpty()) {
      err.println(Messages.get("search.unknown", String.join(", ", advice.unknown())));
    }
    if (!advice.suggestions().isEmpty()) {
      err.println(Messages.get("search.suggest", String.join(", ", advice.suggestions())));
    }
    if (advice.withoutFilters() > 0) {
      err.println(Messages.get("search.unfiltered", advice.withoutFilters()));
    }
  }

  private static List<String> with(String first, List<String> rest) {
    List<String> all = new ArrayList<>(rest);
    all.addFirst(first);
    return all;
  }

  private static List<String> row(Hit hit) {
    return List.of(
        hit.instrument(),
        hit.locator(),
        hit.citation(),
        hit.language(),
        hit.tier().code(),
        Double.toString(hit.score()),
        hit.heading(),
        hit.snippet());
  }
}
