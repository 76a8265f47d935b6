package org.pacta.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.Language;
import org.pacta.data.Json;
import org.pacta.data.Tsv;
import org.pacta.lexicon.Lexicon;
import org.pacta.search.Hit;
import org.pacta.search.SearchRequest;
import org.pacta.search.SearchResult;
import org.pacta.search.Searcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pacta search}: finds provisions in both languages. */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of(
          "instrument", "locator", "citation", "language", "tier", "score", "heading", "snippet");

  @Mixin HomeOptions where = new HomeOptions();

  @Parameters(paramLabel = "QUERY", arity = "1..*")
  List<String> words = new ArrayList<>();

  @Option(names = "--language")
  @Nullable Language language;

  @Option(names = "--instrument", split = ",", paramLabel = "ID")
  List<String> instruments = new ArrayList<>();

  @Option(names = "--topic", split = ",", paramLabel = "TOPIC")
  List<String> topics = new ArrayList<>();

  @Option(names = "--modality", split = ",", paramLabel = "MODALITY")
  List<String> modalities = new ArrayList<>();

  @Option(names = "--limit", defaultValue = "20", paramLabel = "N")
  int limit = 20;

  @Option(names = "--format", defaultValue = "text")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new UsageException(Messages.get("limit.low", limit));
    }
    String query = String.join(" ", words);
    SearchRequest request =
        new SearchRequest(
            query, Optional.ofNullable(language), instruments, topics, modalities, limit);
    try (Searcher searcher = new Searcher(where.store(), Lexicon.builtIn())) {
      SearchResult result = searcher.search(request);
      print(result);
      return result.hits().isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
    }
  }

  private void print(SearchResult result) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> out.print(Json.pretty(result));
      case TSV -> {
        out.print(Tsv.line(HEADER));
        result.hits().forEach(h -> out.print(Tsv.line(row(h))));
      }
      case TEXT -> printText(out, result);
      case HTML, CSV -> throw new UsageException(Messages.get("format.unknown", "text, json, tsv"));
    }
  }

  private void printText(PrintWriter out, SearchResult result) {
    if (result.hits().isEmpty()) {
      spec.commandLine().getErr().println(Messages.get("search.none", result.query()));
      return;
    }
    for (Hit hit : result.hits()) {
      out.println(hit.citation() + "  " + hit.heading() + "  [" + hit.tier().code() + "]");
      out.println("    " + hit.snippet().replace('\n', ' '));
      out.println("    " + hit.instrument() + ":" + hit.locator());
    }
    out.println(Messages.get("search.total", result.hits().size(), result.total()));
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
