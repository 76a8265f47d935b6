package org.pacta.quality;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.corpus.Authenticity;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.InstrumentKind;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextEntry;
import org.pacta.corpus.TextSource;

/**
 * An instrument whose text is one file.
 *
 * @param path the name of the file in the catalogue
 */
public record OneFile(String id, Language language, Authenticity authenticity, String path) {
  /** The instrument as the catalogue would have it. */
  public TextSource source(InstrumentKind kind, Map<String, String> titles, Path file) {
    List<TextEntry.FileEntry> files = List.of(new TextEntry.FileEntry(path, Optional.empty()));
    TextEntry text = new TextEntry(language, authenticity, files, List.of(), "", "", "", "");
    return new TextSource(
        CatalogueEntry.plain(id, kind, titles, "", "", List.of(text)),
        text,
        List.of(new TextSource.SourceFile(path, file, authenticity)));
  }
}
