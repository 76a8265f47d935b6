package org.pacta.cite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pacta.corpus.Language;
import org.pacta.data.Json;

/** One item of CSL-JSON (Citation Style Language 1.0.2), of the type treaty or legislation. */
final class CslJson {
  private CslJson() {}

  static LegalCitation of(CitedProvision cited) {
    Missing missing = new Missing();
    Language language = cited.language();
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", cited.key());
    item.put("type", type(cited));
    item.put("title", cited.entry().titleIn(language));
    item.put("title-short", cited.entry().shortTitleIn(language));
    missing
        .ask(cited.isTreaty() ? "signed" : "adopted", cited.made())
        .ifPresent(d -> item.put("issued", dateParts(d)));
    if (!cited.isTreaty() && !cited.entry().parties().isEmpty()) {
      item.put("jurisdiction", String.join(" ", cited.entry().parties()));
    }
    missing.add(cited.isTreaty() ? Missing.SERIES : Missing.AUTHORITY);
    if (!cited.pinpoint(language).isEmpty()) {
      item.put("section", cited.pinpoint(language));
    }
    item.put("language", language.code());
    List<String> notes = notes(cited, missing);
    if (!notes.isEmpty()) {
      item.put("note", String.join("; ", notes));
    }
    return LegalCitation.of(
        CitationStyle.CSL_JSON, cited, new String(Json.bytes(item), UTF_8).strip(), missing.all());
  }

  private static String type(CitedProvision cited) {
    return switch (cited.entry().kind()) {
      case TREATY -> "treaty";
      case STATUTE -> "legislation";
      case REGULATION -> "regulation";
      case SOFT_LAW, DRAFT -> "document";
    };
  }

  private static Map<String, Object> dateParts(LocalDate d) {
    return Map.of(
        "date-parts", List.of(List.of(d.getYear(), d.getMonthValue(), d.getDayOfMonth())));
  }

  /** What dates the items of CSL have no field for. */
  static List<String> notes(CitedProvision cited, Missing missing) {
    List<String> notes = new ArrayList<>();
    missing.ask("in-force", cited.date("in-force")).ifPresent(d -> notes.add("in force from " + d));
    cited.date("ended").ifPresent(d -> notes.add("until " + d));
    if (!cited.entry().version().isEmpty()) {
      notes.add("version " + cited.entry().version());
    }
    return notes;
  }
}
