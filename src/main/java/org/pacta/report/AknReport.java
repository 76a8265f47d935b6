package org.pacta.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.pacta.report.SideBySide.Cell;
import org.pacta.report.SideBySide.Column;
import org.pacta.report.SideBySide.Quotation;
import org.pacta.report.SideBySide.Row;

/**
 * Writes a side-by-side as a {@code doc} of Akoma Ntoso 3.0, with its analysis: the topic, the
 * force and the bearer of each provision are keywords of the classification that point at the
 * quotation; spans, confidence and rules stand under {@code proprietary}. A quotation is {@code
 * embeddedText} from the instrument, character by character, with the evidence as {@code inline}.
 * It follows the same profile as {@link AkomaNtoso}. A report has no date of its own: the standard
 * requires one, so it is the first day of year 1, named {@code unknown}.
 */
public final class AknReport {
  private static final String EDITOR = "#pacta";
  private static final String UNKNOWN = "0001-01-01";
  private final AknXml xml = new AknXml();
  private final SideBySide report;
  private final Texts words;
  private final String version;

  private AknReport(SideBySide report, Texts words, String version) {
    this.report = report;
    this.words = words;
    this.version = version;
  }

  /**
   * The report as XML.
   *
   * @param words the words of the language of the report
   * @param version of the program
   * @throws IllegalArgumentException if a quotation has a character that XML cannot hold
   */
  public static String render(SideBySide report, Texts words, String version) {
    return new AknReport(report, words, version).document();
  }

  private String document() {
    xml.root("akomaNtoso");
    xml.open("doc", "name", "side-by-side", "contains", "singleVersion");
    xml.open("meta");
    identification();
    classification();
    references();
    proprietary();
    xml.close();
    xml.open("preface", "eId", "preface");
    paragraph(report.title());
    xml.close();
    xml.open("mainBody", "xml:lang", report.language(), "xml:space", "preserve");
    report.rows().forEach(this::topic);
    new AknSections(xml, words).write(report.sections());
    if (report.rows().isEmpty() && report.sections().isEmpty()) {
      paragraph(report.title());
    }
    xml.close();
    xml.close();
    xml.close();
    return xml.finish();
  }

  private void identification() {
    String uri = "/akn/xx/doc/side-by-side/" + String.join("+", ids());
    String language = report.language().equals("zh") ? "zho" : "eng";
    xml.open("identification", "source", EDITOR);
    xml.open("FRBRWork");
    common(uri, "main");
    xml.empty("FRBRcountry", "value", "xx");
    xml.empty("FRBRsubtype", "value", "side-by-side");
    xml.empty("FRBRname", "value", report.title());
    xml.close();
    xml.open("FRBRExpression");
    common(uri + "/" + language + "@", "main");
    xml.empty("FRBRversionNumber", "value", version);
    xml.empty("FRBRauthoritative", "value", "false");
    xml.empty("FRBRlanguage", "language", language);
    xml.close();
    xml.open("FRBRManifestation");
    common(uri + "/" + language + "@", "main.xml");
    xml.empty("FRBRformat", "value", "application/akn+xml");
    xml.close();
    xml.close();
  }

  private List<String> ids() {
    return report.columns().stream().map(Column::id).toList();
  }

  private void common(String uri, String component) {
    xml.empty("FRBRthis", "value", uri + "/!" + component);
    xml.empty("FRBRuri", "value", uri);
    xml.empty("FRBRdate", "date", UNKNOWN, "name", "unknown");
    xml.empty("FRBRauthor", "href", EDITOR);
  }

  private void classification() {
    List<Runnable> keywords = new ArrayList<>();
    eachQuotation(
        at -> {
          Quotation q = at.quotation();
          keywords.add(() -> keyword(at, "topic", at.row().topic(), at.row().title()));
          keywords.add(
              () -> keyword(at, "modality", q.modality(), words.word("modality", q.modality())));
          if (!q.bearer().isEmpty()) {
            keywords.add(() -> keyword(at, "bearer", q.bearer(), q.bearer()));
          }
        });
    if (keywords.isEmpty()) {
      return;
    }
    xml.open("classification", "source", EDITOR);
    keywords.forEach(Runnable::run);
    xml.close();
  }

  private void keyword(Place at, String scheme, String value, String shown) {
    xml.empty(
        "keyword",
        "href",
        "#" + at.eId(),
        "value",
        value,
        "showAs",
        shown,
        "dictionary",
        "#" + scheme);
  }

  private void references() {
    xml.open("references", "source", EDITOR);
    String uri = "/akn/xx/doc/side-by-side/" + String.join("+", ids());
    xml.empty("original", "eId", "original", "href", uri, "showAs", report.title());
    organization("pacta", "/akn/ontology/organization/xx/pacta", "Pacta");
    xml.close();
  }

  private void organization(String eId, String href, String shown) {
    xml.empty("TLCOrganization", "eId", eId, "href", href, "showAs", shown);
  }

  private void proprietary() {
    xml.open("proprietary", "source", EDITOR);
    for (Column column : report.columns()) {
      column
          .sources()
          .forEach(
              s ->
                  xml.own(
                      "source", "instrument", column.id(), "file", s.file(), "sha256", s.sha256()));
      column.caveats().forEach(c -> xml.own("caveat", "instrument", column.id(), "value", c));
    }
    eachQuotation(at -> tag(at, at.quotation()));
    xml.close();
  }

  private void tag(Place at, Quotation q) {
    xml.own(
        "tag",
        "href",
        "#" + at.eId(),
        "instrument",
        at.cell().instrument(),
        "locator",
        q.locator(),
        "from",
        Integer.toString(q.span().from()),
        "to",
        Integer.toString(q.span().to()),
        "score",
        String.format(Locale.ROOT, "%.3f", q.score()),
        "rules",
        String.join(" ", q.rules()),
        "enforceability",
        q.enforceability(),
        "suspended",
        q.suspended() ? "true" : "");
  }

  /** Where a quotation stands in the report. */
  private record Place(Row row, Cell cell, int number, Quotation quotation) {
    String eId() {
      return row.topic() + "__" + cell.instrument() + "__quotation_" + number;
    }
  }

  private void eachQuotation(Consumer<Place> each) {
    for (Row row : report.rows()) {
      for (Cell cell : row.cells()) {
        places(row, cell).forEach(each);
      }
    }
  }

  private static List<Place> places(Row row, Cell cell) {
    List<Place> places = new ArrayList<>();
    for (Quotation quotation : cell.quotations()) {
      places.add(new Place(row, cell, places.size() + 1, quotation));
    }
    return places;
  }

  private void topic(Row row) {
    xml.open("hcontainer", "eId", row.topic(), "name", "topic");
    line("heading", row.title());
    row.cells().forEach(cell -> cell(row, cell));
    if (!row.differences().isEmpty()) {
      xml.open("hcontainer", "eId", row.topic() + "__differences", "name", "differences");
      xml.open("content");
      row.differences().forEach(this::paragraph);
      xml.close();
      xml.close();
    } else if (row.cells().isEmpty()) {
      xml.open("content");
      paragraph(row.description());
      xml.close();
    }
    xml.close();
  }

  private void cell(Row row, Cell cell) {
    xml.open("hcontainer", "eId", row.topic() + "__" + cell.instrument(), "name", "instrument");
    line("heading", shortTitle(cell.instrument()));
    line("subheading", words.word("status", cell.status()));
    if (cell.quotations().isEmpty()) {
      xml.open("content");
      paragraph(cell.note());
      xml.close();
    }
    places(row, cell).forEach(this::quotation);
    xml.close();
  }

  private String shortTitle(String instrument) {
    return report.columns().stream()
        .filter(c -> c.id().equals(instrument))
        .map(Column::shortTitle)
        .findFirst()
        .orElse(instrument);
  }

  private void quotation(Place at) {
    Quotation q = at.quotation();
    xml.open("hcontainer", "eId", at.eId(), "name", "quotation");
    line("num", q.citation());
    if (!q.heading().isEmpty()) {
      line("heading", q.heading());
    }
    xml.open("content");
    xml.block("p");
    xml.inline("embeddedText", "href", "urn:pacta:" + at.cell().instrument() + ":" + q.locator());
    for (Segment segment : q.segments()) {
      if (segment.marked()) {
        xml.inline("inline", "name", "evidence");
      }
      lines(segment.text());
      if (segment.marked()) {
        xml.end();
      }
    }
    xml.end();
    xml.end();
    if (!q.note().isEmpty()) {
      paragraph(q.note());
    }
    q.exceptions().forEach(this::paragraph);
    xml.close();
    xml.close();
  }

  private void paragraph(String text) {
    line("p", text);
  }

  private void line(String element, String text) {
    xml.block(element);
    lines(text);
    xml.end();
  }

  /** A line break of a quotation is marked up, as in a whole instrument. */
  private void lines(String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        xml.marker("eol");
      }
      xml.text(lines[i].replace("\r", ""));
    }
  }
}
