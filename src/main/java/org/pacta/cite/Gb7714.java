package org.pacta.cite;

import org.pacta.corpus.Language;

/**
 * GB/T 7714-2015: title, the mark {@code [Z]} of documents of no other class, the date, and the
 * cited place. The address on the net is left out: nobody has opened it on a day that could be
 * named.
 */
final class Gb7714 {
  private static final PinpointWords WORDS = PinpointWords.read("oscola");

  private Gb7714() {}

  static LegalCitation of(CitedProvision cited) {
    Missing missing = new Missing();
    missing.add(Missing.AUTHORITY);
    missing.add(Missing.PUBLISHER);
    StringBuilder text = new StringBuilder(cited.entry().titleIn(cited.language())).append("[Z]");
    String day = missing.ask("adopted", cited.made()).map(Object::toString).orElse("");
    String place = pinpoint(cited);
    if (!day.isEmpty() || !place.isEmpty()) {
      text.append(". ").append(day);
    }
    if (!place.isEmpty()) {
      text.append(day.isEmpty() ? "" : ": ").append(place);
    }
    return LegalCitation.of(
        CitationStyle.GB7714, cited, text.append('.').toString(), missing.all());
  }

  private static String pinpoint(CitedProvision cited) {
    String pinpoint = cited.pinpoint(cited.language());
    return cited.language() == Language.ZH ? pinpoint : WORDS.in(pinpoint);
  }
}
