package org.pacta.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.corpus.Authenticity;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextEntry;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.InstrumentText.SourcePart;
import org.pacta.structure.Provision;

/**
 * Writes the metadata: work, expression and manifestation (IFLA, Functional Requirements for
 * Bibliographic Records) as the catalogue knows them. The standard requires a date of each; where
 * the catalogue has none, it is the first day of year 1, named {@code unknown}.
 */
final class AknMeta {
  static final String ORIGINAL = "original";
  private static final String EDITOR = "pacta";
  private static final String MAKERS = "makers";
  private static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

  /** The code that ISO 3166-1 leaves to users, for what several jurisdictions made. */
  private static final String SEVERAL = "xx";

  private final AknXml xml;
  private final InstrumentText text;
  private final CatalogueEntry entry;

  /** An event and its day. */
  private record Day(String name, LocalDate date) {}

  AknMeta(AknXml xml, InstrumentText text, CatalogueEntry entry) {
    this.xml = xml;
    this.text = text;
    this.entry = entry;
  }

  /** The metadata of the document. */
  void document() {
    write("main", Optional.empty());
  }

  /** The metadata of an annex, which has its references and its provenance from the document. */
  void component(Provision annex) {
    xml.open("meta");
    identification(annex.locator().value(), Optional.empty());
    xml.close();
  }

  /** The metadata of one provision. */
  void portion(Provision provision) {
    write("main", Optional.of(provision));
  }

  private void write(String component, Optional<Provision> portion) {
    xml.open("meta");
    identification(component, portion);
    references();
    provenance();
    xml.close();
  }

  private void identification(String component, Optional<Provision> portion) {
    xml.open("identification", "source", "#" + EDITOR);
    work(component);
    expression(component);
    manifestation(component, portion);
    xml.close();
  }

  private void work(String component) {
    xml.open("FRBRWork");
    uris(workUri(), component);
    day(first());
    xml.empty("FRBRauthor", "href", "#" + MAKERS);
    xml.empty("FRBRcountry", "value", country());
    xml.empty("FRBRsubtype", "value", entry.kind().code());
    xml.empty("FRBRname", "value", entry.titleIn(text.language()));
    xml.close();
  }

  private void expression(String component) {
    xml.open("FRBRExpression");
    uris(expressionUri(), component);
    day(version());
    xml.empty("FRBRauthor", "href", "#" + MAKERS);
    xml.empty("FRBRversionNumber", "value", entry.version().isEmpty() ? "1" : entry.version());
    boolean authentic = authenticity().filter(a -> a == Authenticity.AUTHENTIC).isPresent();
    xml.empty("FRBRauthoritative", "value", Boolean.toString(authentic));
    xml.empty("FRBRlanguage", "language", language());
    xml.close();
  }

  private void manifestation(String component, Optional<Provision> portion) {
    xml.open("FRBRManifestation");
    uris(expressionUri(), component + ".xml");
    day(version());
    xml.empty("FRBRauthor", "href", "#" + EDITOR);
    portion.ifPresent(p -> xml.empty("FRBRportion", "from", "#" + p.locator().value()));
    xml.empty("FRBRformat", "value", "application/akn+xml");
    xml.close();
  }

  private void uris(String uri, String component) {
    xml.empty("FRBRthis", "value", uri + "/!" + component);
    xml.empty("FRBRuri", "value", uri);
  }

  private void day(Day day) {
    xml.empty("FRBRdate", "date", day.date().toString(), "name", day.name());
  }

  private void references() {
    xml.open("references", "source", "#" + EDITOR);
    xml.empty(
        "original",
        "eId",
        ORIGINAL,
        "href",
        expressionUri(),
        "showAs",
        entry.titleIn(text.language()));
    xml.empty(
        "TLCOrganization",
        "eId",
        EDITOR,
        "href",
        "/akn/ontology/organization/xx/pacta",
        "showAs",
        "Pacta");
    String parties = String.join(", ", entry.parties());
    xml.empty(
        "TLCOrganization",
        "eId",
        MAKERS,
        "href",
        "/akn/ontology/organization/" + country() + "/" + entry.work(),
        "showAs",
        parties.isEmpty() ? "unknown" : parties);
    xml.close();
  }

  private void provenance() {
    xml.open("proprietary", "source", "#" + EDITOR);
    for (SourcePart part : text.sources()) {
      xml.own("source", "file", part.file(), "sha256", part.sha256());
    }
    authenticity().ifPresent(a -> xml.own("authenticity", "value", a.code()));
    if (!entry.caveat().isEmpty()) {
      xml.own("caveat", "value", entry.caveat());
    }
    xml.close();
  }

  private Optional<Authenticity> authenticity() {
    List<String> files = text.sources().stream().map(SourcePart::file).toList();
    return entry
        .textsIn(text.language())
        .filter(t -> t.files().stream().anyMatch(f -> files.contains(f.path())))
        .map(TextEntry::authenticity)
        .findFirst();
  }

  private String workUri() {
    return "/akn/"
        + country()
        + "/"
        + entry.kind().code()
        + "/"
        + first().date()
        + "/"
        + entry.work();
  }

  private String expressionUri() {
    return workUri() + "/" + language() + "@" + version().date();
  }

  /** The code of the language in three letters, as the standard has it. */
  private String language() {
    return text.language() == Language.EN ? "eng" : "zho";
  }

  private String country() {
    return entry.parties().size() == 1
        ? entry.parties().getFirst().toLowerCase(Locale.ROOT)
        : SEVERAL;
  }

  private Day first() {
    return day("adopted", "signed", "in-force");
  }

  private Day version() {
    return day("amended", "in-force", "adopted", "signed");
  }

  private Day day(String... events) {
    Map<String, LocalDate> dates = entry.dates();
    return Stream.of(events)
        .flatMap(e -> Stream.ofNullable(dates.get(e)).map(d -> new Day(e, d)))
        .findFirst()
        .orElse(new Day("unknown", UNKNOWN));
  }
}
