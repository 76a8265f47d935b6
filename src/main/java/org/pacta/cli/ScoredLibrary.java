package org.pacta.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.align.Aligner;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.eval.AlignScores.GoldRow;
import org.pacta.eval.AlignmentGold;
import org.pacta.eval.Evaluation;
import org.pacta.index.Library;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.Taxonomy;
import org.pacta.norm.Topic;
import org.pacta.search.Baseline;
import org.pacta.search.SearchRequest;
import org.pacta.search.Searcher;

/** An index as the evaluation sees it. */
final class ScoredLibrary implements Evaluation.Scored {
  /** Deep enough for ten hits in judged instruments among all others. */
  private static final int DEPTH = 400;

  private final Library library;
  private final Searcher searcher;
  private final Aligner aligner = Aligner.builtIn();

  ScoredLibrary(Library library, Searcher searcher) {
    this.library = library;
    this.searcher = searcher;
  }

  @Override
  public Optional<AnnotatedText> text(String instrument) {
    return library.catalogue().find(instrument).flatMap(library::text);
  }

  @Override
  public String work(String instrument) {
    return library.catalogue().find(instrument).map(CatalogueEntry::work).orElse(instrument);
  }

  @Override
  public AlignmentGold alignments(List<GoldRow> rows) {
    return new Sides(library, aligner).gold(rows);
  }

  @Override
  public List<String> search(String query) {
    return searcher.search(SearchRequest.of(query, DEPTH)).hits().stream()
        .map(h -> h.instrument() + ":" + h.locator())
        .toList();
  }

  @Override
  public List<String> yardsticks() {
    return Stream.of(Baseline.values()).map(Baseline::code).toList();
  }

  @Override
  public List<String> search(String yardstick, String query) {
    Baseline baseline = Baseline.valueOf(yardstick.toUpperCase(Locale.ROOT));
    return searcher.baseline(baseline, query, DEPTH);
  }

  @Override
  public Set<String> headline() {
    return Taxonomy.builtin().headline().stream().map(Topic::id).collect(Collectors.toSet());
  }
}
