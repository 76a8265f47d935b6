package org.pacta.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.index.Library;
import org.pacta.lexicon.Lexicon;
import org.pacta.search.LikeQuery;
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
  @Mixin HomeOptions where = new HomeOptions();
  @Mixin SearchFilters filters = new SearchFilters();

  @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "search.query")
  List<String> words = new ArrayList<>();

  @Option(names = "--batch", paramLabel = "FILE", descriptionKey = "search.batch")
  @Nullable Path batch;

  @Option(names = "--like", paramLabel = "ID:LOCATOR", descriptionKey = "search.like")
  @Nullable String like;

  @Option(names = "--limit", defaultValue = "20", paramLabel = "N", descriptionKey = "search.limit")
  int limit = 20;

  @Option(names = "--facets", descriptionKey = "search.facets")
  boolean facets;

  @Option(
      names = "--format",
      defaultValue = "text",
      completionCandidates = Format.Table.class,
      descriptionKey = "option.format")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (like != null) {
      return alike(like);
    }
    List<String> queries = queries();
    try (Searcher searcher = new Searcher(where.store(), Lexicon.builtIn())) {
      List<SearchResult> results =
          queries.stream().map(q -> searcher.search(filters.request(q, limit))).toList();
      SearchPrinter printer =
          new SearchPrinter(
              spec.commandLine().getOut(), spec.commandLine().getErr(), format, facets);
      if (batch == null) {
        printer.one(results.getFirst());
      } else {
        printer.batch(results);
      }
      boolean found = results.stream().anyMatch(r -> !r.hits().isEmpty());
      return found ? ExitCode.DONE : ExitCode.NOTHING;
    }
  }

  private int alike(String address) {
    if (!words.isEmpty() || batch != null) {
      throw new UsageException(Messages.get("search.what"));
    }
    LikeQuery likeness = Likeness.of(new Library(where.store(), where.catalogue()), address);
    try (Searcher searcher = new Searcher(where.store(), Lexicon.builtIn())) {
      SearchResult result = searcher.like(likeness, filters.request(address, limit));
      new SearchPrinter(spec.commandLine().getOut(), spec.commandLine().getErr(), format, facets)
          .one(result);
      return result.hits().isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
    }
  }

  private List<String> queries() {
    if (words.isEmpty() == (batch == null)) {
      throw new UsageException(Messages.get("search.what"));
    }
    if (batch == null) {
      return List.of(QueryWords.of(words));
    }
    try (Stream<String> lines = Files.lines(batch)) {
      return lines.map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException(e);
    } catch (IOException | UncheckedIOException e) {
      String reason = Messages.get("search.batch.unreadable", batch);
      throw new UncheckedIOException(reason, new IOException(e));
    }
  }
}
