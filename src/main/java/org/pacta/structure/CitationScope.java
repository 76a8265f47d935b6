package org.pacta.structure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;

/**
 * Tells on which entries of a catalogue the citations of a text depend, so that a new instrument
 * does not make all texts to be read for citations again. It may name too many, never too few.
 */
public final class CitationScope {
  private final Catalogue catalogue;
  private final List<Known> known;

  /**
   * An entry with its names.
   *
   * @param names the letters and figures of each
   * @param numbered whether it is cited by a number as well
   */
  private record Known(CatalogueEntry entry, Set<String> names, boolean numbered) {
    static Known of(CatalogueEntry entry) {
      CitedInstruments cited = new CitedInstruments(Catalogue.of(List.of(entry)));
      Set<String> names =
          Stream.concat(cited.english().stream(), cited.chinese().stream())
              .map(CitationScope::letters)
              .collect(Collectors.toSet());
      boolean numbered = entry.texts().stream().anyMatch(t -> !t.celex().isEmpty());
      return new Known(entry, names, numbered);
    }

    boolean mayStandIn(String letters) {
      return numbered || names.stream().anyMatch(letters::contains);
    }
  }

  /** Prepares the scopes of texts whose citations are looked up in a catalogue. */
  public CitationScope(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.known = catalogue.entries().stream().map(Known::of).toList();
  }

  /**
   * The entries that may be cited, each with all versions of its work, that of the text itself and
   * the one that it incorporates; in the order of the catalogue.
   */
  public List<CatalogueEntry> of(InstrumentText text) {
    String letters = letters(text.text());
    Set<String> works = new LinkedHashSet<>();
    known.stream().filter(k -> k.mayStandIn(letters)).forEach(k -> works.add(k.entry().work()));
    Optional<CatalogueEntry> own = catalogue.find(text.instrument());
    own.ifPresent(e -> works.add(e.work()));
    own.flatMap(CatalogueEntry::incorporates)
        .flatMap(i -> catalogue.find(i.instrument()))
        .ifPresent(e -> works.add(e.work()));
    return catalogue.entries().stream().filter(e -> works.contains(e.work())).toList();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
