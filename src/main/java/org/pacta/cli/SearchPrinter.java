package org.pacta.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pacta.data.Json;
import org.pacta.data.Tsv;
import org.pacta.search.Hit;
import org.pacta.search.SearchResult;

/** Prints answers to searches. */
final class SearchPrinter {
  private static final List<String> HEADER =
      List.of(
          "instrument", "locator", "citation", "language", "tier", "score", "heading", "snippet");

  /** A row of the table for a query without an answer. */
  private static final List<String> NONE = List.of("-", "-", "-", "-", "none", "0", "-", "-");

  private static final String CUT = "… ";

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
        results.forEach(this::rows);
      }
      case TEXT -> results.forEach(this::titled);
      default -> throw unknownFormat();
    }
  }

  /** A query that finds nothing has a row, too, so that none is missing from the table. */
  private void rows(SearchResult result) {
    result.hits().forEach(h -> out.print(Tsv.line(with(result.query(), row(h)))));
    if (result.hits().isEmpty()) {
      out.print(Tsv.line(with(result.query(), NONE)));
      advise(result, err);
    }
  }

  private static UsageException unknownFormat() {
    return new UsageException(Messages.get("format.unknown", "text, json, tsv"));
  }

  private void titled(SearchResult result) {
    out.println("# " + result.query());
    advise(result, out);
    hits(result);
    out.println();
  }

  private void text(SearchResult result) {
    advise(result, err);
    hits(result);
  }

  private void hits(SearchResult result) {
    if (result.hits().isEmpty()) {
      return;
    }
    for (Hit hit : result.hits()) {
      out.println(hit.citation() + "  " + hit.heading() + "  [" + hit.tier().code() + "]");
      out.println("    " + shown(hit));
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

  /** The snippet on one line; dots tell that the provision goes on before it or behind it. */
  private static String shown(Hit hit) {
    return (hit.begins() ? "" : CUT)
        + hit.snippet().replace('\n', ' ').strip()
        + (hit.ends() ? "" : " …");
  }

  private static void advise(SearchResult result, PrintWriter to) {
    AdvicePrinter printer = new AdvicePrinter(to);
    if (result.hits().isEmpty()) {
      printer.nothing(result.query());
    }
    printer.print(result.advice(), "search.unfiltered");
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
