package org.pacta.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;

/** Which version of a work a citation means. */
final class Versions {
  private final Catalogue catalogue;
  private final LocalDate day;

  /**
   * @param day on which the paper is read
   */
  Versions(Catalogue catalogue, LocalDate day) {
    this.catalogue = catalogue;
    this.day = day;
  }

  /** The version of the year named, or else the one in force on the day, or else the newest. */
  CatalogueEntry meant(PaperCitation citation) {
    return named(citation)
        .or(() -> inForce(citation.work()))
        .or(() -> catalogue.resolve(citation.work()))
        .orElseThrow();
  }

  /** The version that the citation itself names; empty where it names none. */
  Optional<CatalogueEntry> named(PaperCitation citation) {
    return catalogue.versions(citation.work()).stream()
        .filter(e -> e.version().equals(citation.year()) && !citation.year().isEmpty())
        .findFirst();
  }

  /** The versions that were law before another one. */
  List<CatalogueEntry> before(CatalogueEntry entry) {
    return catalogue.versions(entry.work()).stream()
        .filter(e -> began(e).isBefore(began(entry)))
        .toList();
  }

  private Optional<CatalogueEntry> inForce(String work) {
    return catalogue.versions(work).stream()
        .filter(e -> e.dates().containsKey("in-force") && !began(e).isAfter(day))
        .filter(e -> e.dates().getOrDefault("ended", LocalDate.MAX).isAfter(day))
        .findFirst();
  }

  private static LocalDate began(CatalogueEntry entry) {
    return entry.dates().getOrDefault("in-force", LocalDate.MIN);
  }
}
