package org.pacta.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.data.Hash;
import org.pacta.index.Manifest.Entry;

/**
 * Makes the search index of a state out of that of the state before.
 *
 * @param store the index
 * @param docsVersion stands for how documents are made
 */
record SearchUpdate(IndexStore store, String docsVersion) {
  private static final int KEY_DIGITS = 16;

  /** Told from the other folder of the same state by this ending, so that both can be there. */
  private static final String ANEW = "-anew";

  /** How much is made anew. */
  enum Extent {
    /** The documents of texts that changed. */
    CHANGED,
    /** Those of texts that did not change, too, which are so written beside the old ones. */
    FORCED,
    /** All; nothing is taken over from before. */
    ALL
  }

  /**
   * The folder of the search index of a state, after what its documents are made by and what they
   * hold.
   *
   * @param extent other than of what changed alone, it is not to be that of before, though it holds
   *     the same
   */
  String folder(Manifest before, Manifest after, Extent extent) {
    String texts =
        after.texts().entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue().docsKey())
            .collect(Collectors.joining(","));
    String key = version() + "-" + Hash.of(texts).substring(0, KEY_DIGITS);
    boolean same = before.search().startsWith(key);
    if (extent != Extent.CHANGED) {
      return before.search().equals(key) ? key + ANEW : key;
    }
    return same ? before.search() : key;
  }

  /**
   * Writes the search index of a state.
   *
   * @param planned all texts that are at hand
   * @param fresh those that were just read, by key
   */
  void write(
      Manifest before,
      Manifest after,
      List<Planned> planned,
      Map<String, IndexedText> fresh,
      Extent extent) {
    boolean alike = extent != Extent.ALL && before.search().startsWith(version() + "-");
    Optional<Path> from =
        Optional.of(store.lucene(before)).filter(f -> alike && DocumentWriter.isWhole(f));
    List<String> gone =
        before.texts().keySet().stream().filter(k -> !after.texts().containsKey(k)).toList();
    Stream<IndexedText> changed =
        from.isPresent() ? fresh.values().stream() : all(after, planned, fresh);
    DocumentWriter.write(from, store.lucene(after), changed, gone);
  }

  private String version() {
    return docsVersion.substring(0, KEY_DIGITS);
  }

  /** All texts of a state: those just read, and the others from the store. */
  private Stream<IndexedText> all(
      Manifest after, List<Planned> planned, Map<String, IndexedText> fresh) {
    return planned.stream()
        .filter(p -> after.texts().containsKey(p.key()))
        .map(
            p -> {
              IndexedText read = fresh.get(p.key());
              return read != null ? read : stored(p, after);
            });
  }

  private IndexedText stored(Planned planned, Manifest after) {
    Entry known = Objects.requireNonNull(after.texts().get(planned.key()));
    return new IndexedText(planned.source().entry(), known, store.load(known));
  }
}
