package org.pacta.cli;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.Workspace;

/** Which texts there are to index. */
final class CorpusTexts {
  private CorpusTexts() {}

  /** All real texts at hand; the specimens only where there is no real text. */
  static List<TextSource> all(Workspace workspace, Catalogue catalogue) {
    List<TextSource> real = real(workspace, catalogue);
    return real.isEmpty() ? texts(workspace, catalogue, CatalogueEntry::specimen) : real;
  }

  /** All texts at hand but the specimens. */
  static List<TextSource> real(Workspace workspace, Catalogue catalogue) {
    return texts(workspace, catalogue, e -> !e.specimen());
  }

  /** The texts at hand of some instruments, in the order of the catalogue. */
  static List<TextSource> of(Workspace workspace, Catalogue catalogue, Set<String> ids) {
    return texts(workspace, catalogue, e -> ids.contains(e.id()));
  }

  private static List<TextSource> texts(
      Workspace workspace, Catalogue catalogue, Predicate<CatalogueEntry> wanted) {
    return catalogue.entries().stream()
        .filter(wanted)
        .flatMap(e -> TextSource.all(workspace, e).stream())
        .toList();
  }
}
