package org.pacta.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.data.Json;
import org.pacta.data.Tsv;
import org.pacta.diff.Concordance;
import org.pacta.diff.Renumbering;
import org.pacta.structure.Locator;

/** Prints which article of one text became which of another. */
final class ConcordancePrinter {
  private static final List<String> HEADER = List.of("left", "right", "change", "changed");
  private final PrintWriter out;

  ConcordancePrinter(PrintWriter out) {
    this.out = out;
  }

  void print(Concordance concordance, Format format) {
    switch (format) {
      case JSON -> out.print(Json.pretty(concordance));
      case TSV -> {
        out.print(Tsv.line(HEADER));
        Stream.concat(concordance.articles().stream(), paragraphs(concordance))
            .forEach(r -> out.print(Tsv.line(row(r))));
      }
      case TEXT -> {
        out.println(Messages.get("diff.derived"));
        Stream.concat(concordance.articles().stream(), paragraphs(concordance))
            .forEach(this::printText);
      }
      case HTML, CSV, AKN ->
          throw new UsageException(Messages.get("format.unknown", "text, json, tsv"));
    }
  }

  /** The parts that are no articles themselves: these have their rows already. */
  private static Stream<Renumbering> paragraphs(Concordance concordance) {
    return concordance.parts().stream()
        .filter(
            r ->
                Stream.of(r.left(), r.right())
                    .flatMap(Optional::stream)
                    .anyMatch(l -> l.parent().isPresent()));
  }

  private void printText(Renumbering r) {
    List<String> row = row(r);
    out.println(row.get(0) + " -> " + row.get(1) + "  " + row.get(2) + " " + row.get(3));
  }

  private static List<String> row(Renumbering r) {
    return List.of(
        r.left().map(Locator::value).orElse("-"),
        r.right().map(Locator::value).orElse("-"),
        r.change().code(),
        String.format(Locale.ROOT, "%.3f", r.changed()));
  }
}
