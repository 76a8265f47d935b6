package org.pacta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
    String query = QueryWords.of(words);
    try (Searcher searcher = new Searcher(where.store(), Lexicon.builtIn())) {
      Concordance all =
          searcher.concordance(filters.request(query, limit), width, translated, order);
      KwicPrinter printer = new KwicPrinter(spec.commandLine().getOut(), format);
      if (group == null) {
        printer.lines(all, limit);
      } else {
        printer.groups(all, all.counts(group.of));
      }
      if (all.lines().isEmpty()) {
        AdvicePrinter advice = new AdvicePrinter(spec.commandLine().getErr());
        advice.nothing(query);
        advice.print(all.advice(), "kwic.unfiltered");
      }
      return all.lines().isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
    }
  }
}
