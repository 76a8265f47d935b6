package org.pacta.watch;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pacta.corpus.Adder;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextEntry;

/**
 * Gives out ids. Two files that say their language in their names, {@code act.en.pdf} and {@code
 * act.zh.docx}, are the two texts of one instrument.
 */
final class Names {
  private final Catalogue catalogue;
  private final Map<String, Set<Language>> given = new TreeMap<>();

  Names(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** An id that nobody has, or that of the instrument whose other text the file is. */
  String of(String file, Language language) {
    String own = InstrumentName.of(file, language);
    boolean joins =
        InstrumentName.saysLanguage(file, language)
            && languages(own).filter(l -> !l.isEmpty() && !l.contains(language)).isPresent();
    String id = joins ? own : InstrumentName.free(file, language, i -> languages(i).isPresent());
    given.computeIfAbsent(id, i -> EnumSet.noneOf(Language.class)).add(language);
    return id;
  }

  /**
   * The languages of an instrument of the user's own, none for others; empty where none is so
   * called.
   */
  private Optional<Set<Language>> languages(String id) {
    if (given.containsKey(id)) {
      return Optional.of(Objects.requireNonNull(given.get(id)));
    }
    return catalogue.find(id).map(Names::languages);
  }

  private static Set<Language> languages(CatalogueEntry entry) {
    return Adder.isOwn(entry)
        ? entry.texts().stream().map(TextEntry::language).collect(Collectors.toSet())
        : Set.of();
  }
}
