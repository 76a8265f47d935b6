package org.pacta.cli;

import java.util.List;
import java.util.Optional;
import org.pacta.align.Aligner;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.InstrumentKind;
import org.pacta.corpus.Language;
import org.pacta.index.Draft;
import org.pacta.index.Library;
import org.pacta.index.Progress;
import org.pacta.report.PrecedentFinder;
import org.pacta.report.Precedents;
import org.pacta.report.Texts;
import org.pacta.structure.InstrumentText;

/**
 * Every text of an index, one after the other. Drafts are left out, since nobody has signed them;
 * so are the specimens where there is anything else.
 *
 * @param library the index
 * @param progress hears how many texts are done
 */
record WholeIndex(Library library, Progress progress) {

  /** A text that is to be read. */
  private record Held(CatalogueEntry entry, Language language) {}

  /** The precedents of a draft in all instruments but its own. */
  Precedents precedents(Draft draft, Texts texts, int limit) {
    PrecedentFinder finder = new PrecedentFinder(draft, Aligner.builtIn(), texts, limit);
    InstrumentText own = draft.text().text();
    List<Held> held = held(own.instrument(), own.language());
    for (int i = 0; i < held.size(); i++) {
      CatalogueEntry entry = held.get(i).entry();
      library.passing(entry, held.get(i).language()).ifPresent(t -> finder.search(entry, t));
      progress.step(i + 1, held.size(), entry.id());
    }
    return finder.found();
  }

  /** Each instrument once: in the language of the draft where it has a text in it. */
  private List<Held> held(String own, Language language) {
    List<Held> all =
        library.catalogue().entries().stream()
            .filter(e -> e.kind() != InstrumentKind.DRAFT && !e.id().equals(own))
            .flatMap(e -> held(e, language).stream())
            .toList();
    List<Held> real = all.stream().filter(h -> !h.entry().specimen()).toList();
    return real.isEmpty() ? all : real;
  }

  private Optional<Held> held(CatalogueEntry entry, Language language) {
    List<Language> languages = library.languages(entry).toList();
    return languages.contains(language)
        ? Optional.of(new Held(entry, language))
        : languages.stream().findFirst().map(l -> new Held(entry, l));
  }
}
