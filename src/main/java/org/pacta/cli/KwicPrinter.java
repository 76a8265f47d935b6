package org.pacta.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.pacta.data.Json;
import org.pacta.data.Tsv;
import org.pacta.search.Concordance;
import org.pacta.search.KwicLine;

/** Prints the lines of a concordance, or how many there are of each. */
final class KwicPrinter {
  private static final List<String> HEADER =
      List.of("instrument", "locator", "citation", "language", "left", "keyword", "right");

  private final PrintWriter out;
  private final Format format;

  KwicPrinter(PrintWriter out, Format format) {
    this.out = out;
    this.format = format;
  }

  /** What JSON has of lines: as many as were asked for, and how many there are in all. */
  private record Lines(String query, int total, List<KwicLine> lines) {}

  /** At most so many lines. */
  void lines(Concordance all, int limit) {
    List<KwicLine> lines = all.lines().subList(0, Math.min(limit, all.lines().size()));
    switch (format) {
      case JSON -> out.print(Json.pretty(new Lines(all.query(), all.lines().size(), lines)));
      case TSV -> {
        out.print(Tsv.line(HEADER));
        lines.forEach(l -> out.print(Tsv.line(row(l))));
      }
      default -> text(lines, all.lines().size());
    }
  }

  private record Groups(String query, int total, List<Group> groups) {}

  private record Group(String name, int lines) {}

  /** The number of lines of each group, in the order of the map. */
  void groups(Concordance all, Map<String, Integer> counts) {
    List<Group> groups =
        counts.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
    switch (format) {
      case JSON -> out.print(Json.pretty(new Groups(all.query(), all.lines().size(), groups)));
      case TSV -> {
        out.print(Tsv.line(List.of("lines", "name")));
        groups.forEach(g -> out.print(Tsv.line(row(g))));
      }
      default -> groups.forEach(g -> out.println(g.lines() + "\t" + g.name()));
    }
  }

  private void text(List<KwicLine> lines, int total) {
    int left = lines.stream().mapToInt(l -> DisplayWidth.of(l.left())).max().orElse(0);
    for (KwicLine line : lines) {
      String before = flat(line.left());
      out.println(
          " ".repeat(left - DisplayWidth.of(before))
              + before
              + " ["
              + flat(line.keyword())
              + "] "
              + flat(line.right())
              + "  "
              + line.citation());
    }
    if (!lines.isEmpty()) {
      out.println(Messages.get("kwic.total", lines.size(), total));
    }
  }

  private static String flat(String words) {
    return words.replaceAll("\\s", " ");
  }

  private static List<String> row(KwicLine l) {
    return List.of(
        l.instrument(), l.locator(), l.citation(), l.language(), l.left(), l.keyword(), l.right());
  }

  private static List<String> row(Group g) {
    return List.of(Integer.toString(g.lines()), g.name());
  }
}
