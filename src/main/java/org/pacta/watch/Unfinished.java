package org.pacta.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.Workspace;
import org.pacta.data.Hash;
import org.pacta.watch.WatchState.Entry;
import org.pacta.watch.WatchState.Fate;

/**
 * What a pass took in and never answered.
 *
 * @param sha256 of the bytes
 * @param entry what is known of them
 * @param text the file in the corpus with these bytes
 */
record Unfinished(String sha256, Entry entry, Path text) {

  /** All of a workspace, by their hashes; what was to be taken in and never came is forgotten. */
  static List<Unfinished> of(WatchState state, Workspace workspace, Catalogue catalogue) {
    List<Unfinished> unfinished = new ArrayList<>();
    for (Map.Entry<String, Entry> seen : new TreeMap<>(state.files()).entrySet()) {
      if (seen.getValue().fate() != Fate.TAKEN) {
        continue;
      }
      String sha256 = seen.getKey();
      Entry entry = seen.getValue();
      textOf(sha256, entry, workspace, catalogue)
          .map(text -> new Unfinished(sha256, entry, text))
          .ifPresentOrElse(unfinished::add, () -> state.forget(workspace, sha256));
    }
    return unfinished;
  }

  private static Optional<Path> textOf(
      String sha256, Entry entry, Workspace workspace, Catalogue catalogue) {
    return catalogue
        .find(entry.id())
        .flatMap(e -> entry.language().flatMap(l -> TextSource.find(workspace, e, l)))
        .map(s -> s.files().getFirst().path())
        .filter(p -> Hash.of(p).equals(sha256));
  }
}
