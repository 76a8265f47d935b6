package org.pacta.cli;

import java.util.List;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.Workspace;

/** Which texts there are to index. */
final class CorpusTexts {
  private CorpusTexts() {}

  /** All real texts at hand; the specimens only where there is no real text. */
  static List<TextSource> all(Workspace workspace, Catalogue catalogue) {
    List<TextSource> real = texts(workspace, catalogue, false);
    return real.isEmpty() ? texts(workspace, catalogue, true) : real;
  }

  private static List<TextSource> texts(
      Workspace workspace, Catalogue catalogue, boolean specimens) {
    return catalogue.entries().stream()
        .filter(e -> e.specimen() == specimens)
        .flatMap(e -> TextSource.all(workspace, e).stream())
        .toList();
  }
}
