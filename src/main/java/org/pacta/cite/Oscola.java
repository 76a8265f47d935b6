package org.pacta.cite;

import java.util.ArrayList;
import java.util.List;
import org.pacta.corpus.Language;

/**
 * OSCOLA: treaties with the days of signature and entry into force (OSCOLA 2006, international law
 * section), acts of the European Union by their title, other legislation as at home, in English.
 */
final class Oscola {
  private static final PinpointWords WORDS = PinpointWords.read("oscola");

  private Oscola() {}

  static LegalCitation of(CitedProvision cited) {
    Missing missing = new Missing();
    List<String> parts = new ArrayList<>();
    parts.add(cited.entry().titleIn(Language.EN));
    boolean european = cited.isOf("EU");
    if (european) {
      missing.add(Missing.JOURNAL);
    } else {
      String days = days(cited, missing);
      if (!days.isEmpty()) {
        parts.add("(" + days + ")");
      }
      missing.add(cited.isTreaty() ? Missing.SERIES : Missing.GAZETTE);
    }
    String text = String.join(" ", parts);
    String pinpoint = WORDS.in(cited.pinpoint(Language.EN));
    if (!pinpoint.isEmpty()) {
      text += (european ? ", " : " ") + pinpoint;
    }
    return LegalCitation.of(CitationStyle.OSCOLA, cited, text, missing.all());
  }

  private static String days(CitedProvision cited, Missing missing) {
    List<String> days = new ArrayList<>();
    String first = cited.isTreaty() ? "signed" : "adopted";
    missing
        .ask(first, cited.date(first))
        .ifPresent(d -> days.add(first + " " + CitationDates.british(d)));
    cited.date("amended").ifPresent(d -> days.add("amended " + CitationDates.british(d)));
    String entered = cited.isTreaty() ? "entered into force " : "in force ";
    missing
        .ask("in-force", cited.date("in-force"))
        .ifPresent(d -> days.add(entered + CitationDates.british(d)));
    cited.date("ended").ifPresent(d -> days.add(cited.ending() + " " + CitationDates.british(d)));
    return String.join(", ", days);
  }
}
