package org.pacta.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.Workspace;
import org.pacta.genealogy.LikelyVersion;
import org.pacta.index.IndexStore;
import org.pacta.index.Indexer;
import org.pacta.index.Library;
import org.pacta.index.Progress;
import org.pacta.index.Untagged;
import org.pacta.search.StandingQuery;

/** An index without norms; briefs are only counted. */
final class TestDesk implements Desk {
  private final Workspace workspace;
  private final IndexStore store;
  final List<String> answered = new ArrayList<>();
  final List<StandingQuery.Match> matches = new ArrayList<>();
  List<LikelyVersion> versions = List.of();
  int failures;

  /** Whether no brief can be written for a reason that passes. */
  boolean isAway;

  TestDesk(Workspace workspace) {
    this.workspace = workspace;
    this.store = new IndexStore(workspace.indexes().resolve("default"));
  }

  @Override
  public Library known() {
    return take(Set.of());
  }

  @Override
  public Library take(Set<String> ids) {
    fail(ids.isEmpty() ? 0 : 2);
    Set<String> wanted = new TreeSet<>(store.before().instruments());
    wanted.addAll(ids);
    List<TextSource> sources =
        workspace.catalogue(List.of()).entries().stream()
            .filter(e -> wanted.contains(e.id()))
            .flatMap(e -> TextSource.all(workspace, e).stream())
            .toList();
    new Indexer(store, new Untagged(), workspace.catalogue(List.of()), Progress.SILENT)
        .run(sources);
    return new Library(store, workspace.catalogue(List.of()));
  }

  @Override
  public Answer answer(Library library, CatalogueEntry entry, List<LikelyVersion> versions) {
    fail(1);
    if (isAway) {
      throw new IllegalStateException("the folder of the reports is away");
    }
    answered.add(entry.id());
    this.versions = versions;
    return new Answer(true, matches, Map.of());
  }

  /** Ends the pass where it is to be cut off: 1 before the brief, 2 before the index. */
  private void fail(int place) {
    if (place > 0 && failures == place) {
      throw new CutOff();
    }
  }

  /** What no handler of the pass holds up, as a kill is not. */
  static final class CutOff extends Error {
    private static final long serialVersionUID = 1L;
  }
}
