package org.pacta.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;
import org.pacta.report.SideBySide.Cell;
import org.pacta.report.SideBySide.Column;
import org.pacta.report.SideBySide.Quotation;
import org.pacta.report.SideBySide.Row;
import org.pacta.report.SideBySide.Source;
import org.pacta.structure.Span;

class AknReportTest {
  private static final String CLAUSE =
      "No Party shall require servers < 1 km away:\n(a) here; & there.";

  private static Column column(String id) {
    List<Source> sources = List.of(new Source(id + ".txt", "00ff", "specimen"));
    return new Column(id, id, id, "en", "treaty", true, List.of("A model text."), sources);
  }

  private static String report() {
    Quotation quotation =
        new Quotation(
            "art_1__para_2",
            "Model Treaty, art 1(2)",
            "Servers",
            CLAUSE,
            new Span(10, 10 + CLAUSE.length()),
            true,
            false,
            List.of(new Span(3, 8), new Span(40, 50)),
            "prohibition",
            "Party",
            0.9,
            List.of("localization-ban/servers"),
            List.of("public order"),
            "inside",
            "",
            "");
    Row row =
        new Row(
            "localization-ban",
            "Ban of localization",
            "",
            List.of(
                new Cell("north", "found", List.of(quotation), ""),
                new Cell("south", "absent", List.of(), "9 units were read.")),
            List.of("Only north has it."));
    return AknReport.render(
        new SideBySide(
            "Side by side", "en", List.of(column("north"), column("south")), List.of(row)),
        new Texts(Language.EN),
        "1.0");
  }

  @Test
  void report_followsTheProfile() {
    assertEquals(List.of(), AknProfile.errors(report()));
  }

  @Test
  void quotation_isTheClauseCharacterByCharacter() {
    String akn = report();
    String embedded =
        akn.substring(akn.indexOf("<embeddedText"), akn.indexOf("</embeddedText>"))
            .replaceAll("<eol\\s*/>", "\n")
            .replaceAll("<[^>]*>", "")
            .replace("&lt;", "<")
            .replace("&amp;", "&");
    assertEquals(CLAUSE, embedded);
    assertTrue(akn.contains("<inline name=\"evidence\">Party</inline>"), akn);
  }

  @Test
  void analysis_pointsAtTheQuotation() {
    String akn = report();
    String place = "href=\"#localization-ban__north__quotation_1\"";
    assertTrue(akn.contains("<keyword " + place + " value=\"prohibition\""), akn);
    assertTrue(akn.contains("eId=\"localization-ban__north__quotation_1\""), akn);
    assertTrue(akn.contains("from=\"10\""), akn);
  }

  @Test
  void absence_isToldWithWhatWasRead() {
    assertTrue(report().contains("9 units were read."));
    assertFalse(report().contains("south__quotation"));
  }

  @Test
  void reportWithoutTopics_followsTheProfile() {
    SideBySide empty = new SideBySide("Nothing", "zh", List.of(column("north")), List.of());
    assertEquals(
        List.of(), AknProfile.errors(AknReport.render(empty, new Texts(Language.ZH), "1.0")));
  }
}
