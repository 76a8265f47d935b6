package org.pacta.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pacta.corpus.Language;

/** One {@code @misc} entry, on one line: BibTeX has no class for legislation or treaties. */
final class BibTex {
  private static final PinpointWords WORDS = PinpointWords.read("oscola");

  private BibTex() {}

  static LegalCitation of(CitedProvision cited) {
    Missing missing = new Missing();
    Language language = cited.language();
    List<String> fields = new ArrayList<>();
    fields.add("title = {{" + escaped(cited.entry().titleIn(language)) + "}}");
    missing
        .ask(cited.isTreaty() ? "signed" : "adopted", cited.made())
        .ifPresent(
            d -> {
              fields.add("year = {" + d.getYear() + "}");
              String month = CitationDates.american(d).toLowerCase(Locale.ROOT).substring(0, 3);
              fields.add("month = " + month);
              fields.add("day = {" + d.getDayOfMonth() + "}");
            });
    List<String> notes = new ArrayList<>();
    if (!cited.pinpoint(language).isEmpty()) {
      String pinpoint = cited.pinpoint(language);
      notes.add(language == Language.ZH ? pinpoint : WORDS.in(pinpoint));
    }
    notes.addAll(CslJson.notes(cited, missing));
    if (!notes.isEmpty()) {
      fields.add("note = {" + escaped(String.join("; ", notes)) + "}");
    }
    missing.add(cited.isTreaty() ? Missing.SERIES : Missing.AUTHORITY);
    String key = cited.key().replaceAll("[^A-Za-z0-9-]+", "-");
    String text = "@misc{" + key + ", " + String.join(", ", fields) + "}";
    return LegalCitation.of(CitationStyle.BIBTEX, cited, text, missing.all());
  }

  private static String escaped(String text) {
    return text.replaceAll("([&%$#_{}])", "\\\\$1").replace("~", "\\textasciitilde{}");
  }
}
