package org.pacta.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.Workspace;
import org.pacta.index.IndexStore;
import org.pacta.index.Indexer;
import org.pacta.index.StandardStages;
import org.pacta.lexicon.Lexicon;

/** The specimens, indexed once for all tests of this room. */
final class SpecimenIndex {
  private static final class Made {
    static final Searcher SEARCHER = make();
  }

  private SpecimenIndex() {}

  static Searcher searcher() {
    return Made.SEARCHER;
  }

  private static Searcher make() {
    try {
      Path home = Files.createTempDirectory("specimens");
      Workspace workspace =
          Workspace.of(home, Optional.of(Files.createDirectory(home.resolve("none"))));
      IndexStore store = new IndexStore(workspace.indexes().resolve("default"));
      new Indexer(store, new StandardStages(), Catalogue.builtin(), (done, total, what) -> {})
          .run(
              workspace.catalogue(java.util.List.of()).entries().stream()
                  .filter(e -> e.specimen())
                  .flatMap(e -> TextSource.all(workspace, e).stream())
                  .toList());
      return new Searcher(store, Lexicon.builtIn());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
