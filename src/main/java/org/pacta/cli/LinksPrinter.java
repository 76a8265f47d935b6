package org.pacta.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pacta.data.Json;
import org.pacta.data.Tsv;
import org.pacta.index.ResolvedReference.Outcome;

/** Prints links for people and as tables. */
final class LinksPrinter {
  private static final int MOST = 20;
  private static final List<String> COLUMNS =
      List.of("from", "span", "text", "instrument", "locators", "outcome", "reason");
  private final PrintWriter out;

  LinksPrinter(PrintWriter out) {
    this.out = out;
  }

  /** The links of a provision; nothing where it has none. */
  void print(ShowLinks links) {
    section("show.cites", links.citations().stream().map(LinksPrinter::line).toList());
    section(
        "show.cited-by",
        links.citedBy().stream()
            .map(c -> c.instrument() + ":" + c.locator() + "  \"" + c.text() + "\"")
            .toList());
    section(
        "show.defines",
        links.definitions().stream()
            .map(d -> d.term() + "  " + Messages.get("show.uses", d.usedIn().size()))
            .toList());
    section(
        "show.terms", links.terms().stream().map(t -> t.term() + " -> " + t.definedAt()).toList());
  }

  private void section(String key, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.println();
    out.println(Messages.get(key, lines.size()));
    lines.stream().limit(MOST).forEach(l -> out.println("    " + l));
    if (lines.size() > MOST) {
      out.println("    " + Messages.get("show.more", lines.size() - MOST));
    }
  }

  private static String line(ShowLinks.Citation c) {
    String to =
        c.locators().isEmpty()
            ? c.instrument()
            : c.locators().stream()
                .map(l -> c.instrument() + ":" + l)
                .collect(Collectors.joining(", "));
    String reason = c.reason().isEmpty() ? "" : "  ! " + c.reason();
    return "\"" + c.text().replace('\n', ' ') + "\" -> " + (to.isEmpty() ? "?" : to) + reason;
  }

  /** All citations of a text. */
  void citations(List<ShowLinks.Citation> citations, Format format) {
    switch (format) {
      case JSON -> out.print(Json.pretty(citations));
      case TEXT -> citations.forEach(c -> out.println(c.from() + "  " + line(c)));
      case TSV -> {
        out.print(Tsv.line(COLUMNS));
        citations.forEach(c -> out.print(Tsv.line(row(c))));
      }
      case HTML, CSV, AKN ->
          throw new UsageException(Messages.get("format.unknown", "text, json, tsv"));
    }
  }

  /** Those that lead nowhere, sort by sort: first the ones to look into. */
  void unresolved(List<ShowLinks.Citation> citations, Format format) {
    if (format == Format.TEXT) {
      List.of(Outcome.values()).reversed().forEach(o -> sort(o, citations));
    } else {
      citations(citations, format);
    }
  }

  private void sort(Outcome outcome, List<ShowLinks.Citation> citations) {
    List<ShowLinks.Citation> found =
        citations.stream().filter(c -> c.outcome() == outcome).toList();
    if (!found.isEmpty()) {
      out.println(Messages.get("show.outcome." + word(outcome), found.size()));
      found.forEach(c -> out.println("  " + c.from() + "  " + line(c)));
    }
  }

  private static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> row(ShowLinks.Citation c) {
    return List.of(
        c.from(),
        range(c.span()),
        c.text(),
        c.instrument(),
        String.join(",", c.locators()),
        word(c.outcome()),
        c.reason());
  }

  /** All definitions of a text; in a table one line for each use. */
  void definitions(List<ShowLinks.Defined> definitions, Format format) {
    switch (format) {
      case JSON -> out.print(Json.pretty(definitions));
      case TEXT ->
          definitions.forEach(
              d ->
                  out.println(
                      d.at()
                          + "  "
                          + d.term()
                          + "  "
                          + Messages.get("show.uses", d.usedIn().size())));
      case TSV -> {
        out.print(Tsv.line(List.of("term", "defined_at", "holds_in", "used_in")));
        definitions.forEach(this::uses);
      }
      case HTML, CSV, AKN ->
          throw new UsageException(Messages.get("format.unknown", "text, json, tsv"));
    }
  }

  private void uses(ShowLinks.Defined d) {
    List<String> uses = d.usedIn().isEmpty() ? List.of("-") : d.usedIn();
    uses.forEach(u -> out.print(Tsv.line(List.of(d.term(), d.at(), d.reach(), u))));
  }

  private static String range(List<Integer> span) {
    return span.getFirst() + "-" + span.getLast();
  }
}
