package org.pacta.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** What was told already: the queries are put to one instrument after the other. */
  private final Set<String> warned = new HashSet<>();

  /**
   * What meets the queries in an instrument of the index. A condition whose value no text has, and
   * which may be misspelt, is told, since it never meets anything.
   */
  List<Match> matches(Workspace workspace, IndexStore store, String instrument, PrintWriter err) {
    List<StandingQuery> queries = queries(workspace);
    if (queries.isEmpty()) {
      return List.of();
    }
    try (Searcher searcher = new Searcher(store, Lexicon.builtIn())) {
      queries.forEach(q -> warn(q, searcher, err));
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

  private void warn(StandingQuery query, Searcher searcher, PrintWriter err) {
    for (Advice.Unmet unmet : searcher.unmet(query.query())) {
      String known = String.join(", ", unmet.known());
      String told = Messages.get("search.unmet", unmet.field(), unmet.value(), known);
      if (warned.add(query.name() + ": " + told)) {
        err.println("pacta: " + query.name() + ": " + told);
      }
    }
  }
}
