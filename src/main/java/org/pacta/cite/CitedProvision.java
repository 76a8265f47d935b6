package org.pacta.cite;

import java.time.LocalDate;
import java.util.Optional;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.InstrumentKind;
import org.pacta.corpus.Language;
import org.pacta.structure.Locator;
import org.pacta.structure.Pinpoint;

/**
 * What is to be cited.
 *
 * @param entry the version of the instrument
 * @param locator the provision; empty for the whole
 * @param language of the text, for styles that cite in more than one
 */
public record CitedProvision(CatalogueEntry entry, Optional<Locator> locator, Language language) {

  /** The address as a lawyer writes it; empty for the whole. */
  String pinpoint(Language in) {
    return locator.map(l -> Pinpoint.of(l, in)).orElse("");
  }

  /** A date of the catalogue; empty where it does not know it. */
  Optional<LocalDate> date(String event) {
    return Optional.ofNullable(entry.dates().get(event));
  }

  /** The day of signature or adoption, of an amended version that of the amendment. */
  Optional<LocalDate> made() {
    return date("amended").or(() -> date("adopted")).or(() -> date("signed"));
  }

  /** How the catalogue calls what has ended: superseded, repealed, or else ended. */
  String ending() {
    return switch (entry.status()) {
      case "superseded", "repealed" -> entry.status();
      default -> "ended";
    };
  }

  boolean isTreaty() {
    return entry.kind() == InstrumentKind.TREATY;
  }

  boolean isOf(String jurisdiction) {
    return !isTreaty() && entry.parties().equals(java.util.List.of(jurisdiction));
  }

  /** A name for the item: {@code pipl__art_38}. */
  String key() {
    return locator.map(l -> entry.id() + "__" + l.value()).orElse(entry.id());
  }
}
