package org.pacta.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pacta.data.Json;
import org.pacta.data.Tsv;
import org.pacta.lexicon.Lexicon;
import org.pacta.search.Concordance;
import org.pacta.search.KwicLine;
import org.pacta.search.KwicOrder;
import org.pacta.search.Searcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pacta kwic}: every place where words stand, in their context. */
@Command(name = "kwic", mixinStandardHelpOptions = true)
final class KwicCommand implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of("instrument", "locator", "citation", "language", "left", "keyword", "right");

  /** By what lines are counted. */
  enum Group {
    INSTRUMENT(KwicLine::instrument),
    KEYWORD(l -> l.keyword().toLowerCase(java.util.Locale.ROOT));

    private final Function<KwicLine, String> of;

    Group(Function<KwicLine, String> of) {
      this.of = of;
    }
  }

  @Mixin HomeOptions where = new HomeOptions();
  @Mixin SearchFilters filters = new SearchFilters();

  @Parameters(paramLabel = "QUERY", arity = "1..*", descriptionKey = "search.query")
  List<String> words = new ArrayList<>();

  @Option(names = "--sort", defaultValue = "text", descriptionKey = "kwic.sort")
  KwicOrder order = KwicOrder.TEXT;

  @Option(names = "--group", descriptionKey = "kwic.group")
  @Nullable Group group;

  @Option(names = "--width", defaultValue = "50", paramLabel = "N", descriptionKey = "kwic.width")
  int width = 50;

  @Option(names = "--limit", defaultValue = "200", paramLabel = "N", descriptionKey = "kwic.limit")
  int limit = 200;

  @Option(names = "--translated", descriptionKey = "kwic.translated")
  boolean translated;

  @Option(
      names = "--format",
      defaultValue = "text",
      completionCandidates = Format.Table.class,
      descriptionKey = "option.format")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (width < 1) {
      throw new UsageException(Messages.get("kwic.width.low", width));
    }
    String query = String.join(" ", words);
    try (Searcher searcher = new Searcher(where.store(), Lexicon.builtIn())) {
      Concordance all =
          searcher.concordance(filters.request(query, limit), width, translated, order);
      print(all);
      if (all.lines().isEmpty()) {
        spec.commandLine().getErr().println(Messages.get("search.none", query));
      }
      return all.lines().isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
    }
  }

  private void print(Concordance all) {
    PrintWriter out = spec.commandLine().getOut();
    List<KwicLine> lines = all.lines().subList(0, Math.min(limit, all.lines().size()));
    switch (format) {
      case JSON -> out.print(Json.pretty(new Printed(all.query(), all.lines().size(), lines)));
      case TSV -> {
        out.print(Tsv.line(HEADER));
        lines.forEach(l -> out.print(Tsv.line(row(l))));
      }
      case TEXT -> text(out, all, lines);
      default -> throw new UsageException(Messages.get("format.unknown", "text, json, tsv"));
    }
  }

  private record Printed(String query, int total, List<KwicLine> lines) {}

  private void text(PrintWriter out, Concordance all, List<KwicLine> lines) {
    if (group != null) {
      all.counts(group.of).forEach((name, count) -> out.println(count + "\t" + name));
      return;
    }
    int left = lines.stream().mapToInt(l -> DisplayWidth.of(l.left())).max().orElse(0);
    for (KwicLine line : lines) {
      String before = line.left().replaceAll("\\s", " ");
      out.println(
          " ".repeat(left - DisplayWidth.of(before))
              + before
              + " ["
              + line.keyword().replaceAll("\\s", " ")
              + "] "
              + line.right().replaceAll("\\s", " ")
              + "  "
              + line.citation());
    }
    if (!lines.isEmpty()) {
      out.println(Messages.get("kwic.total", lines.size(), all.lines().size()));
    }
  }

  private static List<String> row(KwicLine l) {
    return List.of(
        l.instrument(), l.locator(), l.citation(), l.language(), l.left(), l.keyword(), l.right());
  }
}
