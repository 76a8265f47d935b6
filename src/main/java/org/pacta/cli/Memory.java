package org.pacta.cli;

import java.nio.file.Path;
import java.util.List;
import org.pacta.align.Aligner;
import org.pacta.align.Decisions;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.index.Library;
import org.pacta.report.SideBySide;
import org.pacta.report.TranslationMemory;
import org.pacta.report.TranslationMemoryBuilder;

/**
 * Finds what is equivalent in two languages among the columns of a report.
 *
 * @param library the index
 * @param decisions the file with what the user has decided on pairs
 */
record Memory(Library library, Path decisions) {
  TranslationMemory of(SideBySide report) {
    List<CatalogueEntry> entries =
        report.columns().stream().flatMap(c -> library.catalogue().find(c.id()).stream()).toList();
    Aligner aligner = Aligner.builtIn().obeying(Decisions.read(decisions));
    return new TranslationMemoryBuilder(library, aligner).build(entries);
  }
}
