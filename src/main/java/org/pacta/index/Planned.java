package org.pacta.index;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.pacta.corpus.TextSource;
import org.pacta.data.Hash;
import org.pacta.data.Json;
import org.pacta.index.Manifest.Entry;
import org.pacta.index.Manifest.SourceEntry;

/**
 * A text that is at hand, with the keys of what each stage makes of it. A key stands for the bytes
 * of the sources and for the code and data of the stages up to it: where it is the same, so is the
 * result.
 *
 * @param source where it comes from
 * @param files its files with their hashes
 * @param textKey of the tree
 * @param normKey of the norms
 * @param docsKey of what the search index holds of it
 */
record Planned(
    TextSource source, List<SourceEntry> files, String textKey, String normKey, String docsKey) {

  /** Plans texts, by the versions of the stages as they are in the program. */
  static final class Planner {
    private final String textVersion = StageVersion.of("extract", "structure");
    private final String normVersion = StageVersion.of("extract", "structure", "language", "norm");
    private final String docsVersion = StageVersion.of("lexicon", "index");

    /** The plan of all texts, in their order. */
    List<Planned> plan(Collection<TextSource> sources) {
      return sources.parallelStream().map(this::plan).toList();
    }

    /** Stands for how documents are made, whatever they are made of. */
    String docsVersion() {
      return docsVersion;
    }

    private Planned plan(TextSource source) {
      List<SourceEntry> files =
          source.files().stream()
              .map(f -> new SourceEntry(f.name(), Hash.of(f.path()), f.authenticity()))
              .toList();
      String hashes =
          files.stream().map(f -> f.name() + f.sha256()).collect(Collectors.joining(","));
      String title = source.entry().titleIn(source.text().language());
      String textKey = Hash.of(source.key(), title, hashes, textVersion);
      String normKey = Hash.of(textKey, normVersion);
      String entry = Hash.of(Json.bytes(source.entry()));
      return new Planned(source, files, textKey, normKey, Hash.of(normKey, entry, docsVersion));
    }
  }

  /** The id and language, which name the text everywhere. */
  String key() {
    return source.key();
  }

  /** The entry of the manifest once it is read; its links are not known yet. */
  Entry entry(int provisions, int units) {
    return new Entry(
        source.entry().id(),
        source.text().language(),
        files,
        textKey,
        normKey,
        "",
        docsKey,
        provisions,
        units);
  }
}
