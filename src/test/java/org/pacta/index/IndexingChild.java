package org.pacta.index;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.Workspace;

/**
 * Indexes the specimens again and again, now with one text and now without it, until it is killed.
 */
final class IndexingChild {

  private IndexingChild() {}

  /** The texts of the specimens; the folder {@code none} of the home has to be there. */
  static List<TextSource> specimens(Path home) {
    Workspace workspace = Workspace.of(home, Optional.of(home.resolve("none")));
    return workspace.catalogue(List.of()).entries().stream()
        .filter(e -> e.specimen())
        .flatMap(e -> TextSource.all(workspace, e).stream())
        .toList();
  }

  static IndexReport index(IndexStore store, List<TextSource> texts) {
    return new Indexer(store, new Untagged(), Catalogue.builtin(), (done, total, what) -> {})
        .run(texts);
  }

  /** The command that starts it in a process of its own. */
  static List<String> command(Path home, IndexStore store) {
    return List.of(
        ProcessHandle.current().info().command().orElse("java"),
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "-cp",
        System.getProperty("java.class.path"),
        IndexingChild.class.getName(),
        home.toString(),
        store.folder().toString());
  }

  /** The first argument is the home, the second the folder of the index. */
  public static void main(String[] args) {
    Path home = Path.of(args[0]);
    IndexStore store = new IndexStore(Path.of(args[1]));
    List<TextSource> sources = specimens(home);
    for (int i = 0; Files.isDirectory(home); i++) {
      TextSource left = sources.get(i % sources.size());
      index(store, sources.stream().filter(s -> s != left).toList());
      System.out.println("ready");
      index(store, sources);
    }
  }
}
