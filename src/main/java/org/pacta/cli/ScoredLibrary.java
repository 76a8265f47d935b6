package org.pacta.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.align.Aligner;
import org.pacta.align.Level;
import org.pacta.align.PreparedSide;
import org.pacta.align.Side;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.eval.AlignScores.FoundRow;
import org.pacta.eval.Evaluation;
import org.pacta.index.Library;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.Taxonomy;
import org.pacta.norm.Topic;
import org.pacta.search.SearchRequest;
import org.pacta.search.Searcher;
import org.pacta.structure.Locator;

/** An index as the evaluation sees it. */
final class ScoredLibrary implements Evaluation.Scored {
  /** Deep enough for ten hits in judged instruments among all others. */
  private static final int DEPTH = 400;

  private final Library library;
  private final Searcher searcher;
  private final Aligner aligner = Aligner.builtIn();
  private final Map<String, PreparedSide> prepared = new HashMap<>();

  ScoredLibrary(Library library, Searcher searcher) {
    this.library = library;
    this.searcher = searcher;
  }

  @Override
  public Optional<AnnotatedText> text(String instrument) {
    return library.catalogue().find(instrument).flatMap(library::text);
  }

  @Override
  public List<FoundRow> align(String left, String right) {
    return aligner.align(side(left), side(right)).stream()
        .map(
            c ->
                new FoundRow(
                    c.leftLocator().value(),
                    c.rightLocator().map(Locator::value).orElse("-"),
                    c.score()))
        .toList();
  }

  @Override
  public List<String> search(String query) {
    return searcher.search(SearchRequest.of(query, DEPTH)).hits().stream()
        .map(h -> h.instrument() + ":" + h.locator())
        .toList();
  }

  @Override
  public Set<String> headline() {
    return Taxonomy.builtin().headline().stream().map(Topic::id).collect(Collectors.toSet());
  }

  private PreparedSide side(String instrument) {
    return prepared.computeIfAbsent(
        instrument,
        id -> {
          CatalogueEntry entry = library.catalogue().find(id).orElseThrow();
          AnnotatedText text = library.text(entry).orElseThrow();
          return aligner.prepare(new Side(text, entry.kind().bindsStates()), Level.ARTICLE);
        });
  }
}
