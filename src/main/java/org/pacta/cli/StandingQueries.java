package org.pacta.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.Workspace;
import org.pacta.index.IndexStore;
import org.pacta.lexicon.Lexicon;
import org.pacta.search.Advice;
import org.pacta.search.Searcher;
import org.pacta.search.StandingQuery;
import org.pacta.search.StandingQuery.Match;
import picocli.CommandLine.Option;

/** The questions that are put to every new instrument: shared by the commands that answer one. */
final class StandingQueries {
  @Option(names = "--queries", paramLabel = "FILE", descriptionKey = "queries.file")
  @Nullable Path file;

  /**
   * Tells the conditions that no text can ever meet, as where a topic is misspelt. What merely no
   * text meets so far is what a query waits for.
   *
   * @throws org.pacta.data.DataException if the queries cannot be read
   */
  void check(Workspace workspace, PrintWriter err) {
    for (StandingQuery query : queries(workspace)) {
      for (Advice.Unmet unmet : query.unknown()) {
        String known = AdvicePrinter.known(unmet);
        String told = Messages.get("queries.unknown", unmet.field(), unmet.value(), known);
        err.println("pacta: " + query.name() + ": " + told);
      }
    }
    err.flush();
  }

  /** What meets the queries in an instrument of the index. */
  List<Match> matches(Workspace workspace, IndexStore store, String instrument) {
    List<StandingQuery> queries = queries(workspace);
    if (queries.isEmpty()) {
      return List.of();
    }
    try (Searcher searcher = new Searcher(store, Lexicon.builtIn())) {
      return queries.stream().flatMap(q -> q.in(instrument, searcher).stream()).toList();
    }
  }

  /** Those of the file named or else of the workspace; none where it has no such file. */
  List<StandingQuery> queries(Workspace workspace) {
    if (file != null) {
      return StandingQuery.read(file);
    }
    return Stream.of("queries.yaml", "queries.txt")
        .map(workspace.corpus()::resolve)
        .filter(Files::isRegularFile)
        .findFirst()
        .map(StandingQuery::read)
        .orElse(List.of());
  }
}
