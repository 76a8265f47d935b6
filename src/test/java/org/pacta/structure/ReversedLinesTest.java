package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacta.structure.Sources.at;
import static org.pacta.structure.Sources.english;
import static org.pacta.structure.Sources.findings;
import static org.pacta.structure.Sources.locators;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;
import org.pacta.quality.RealTexts;
import org.pacta.structure.check.TextChecks;

/** Sources whose lines were taken for writing from right to left. */
class ReversedLinesTest {
  private static final String DAMAGED =
      """
      1.9 Article
      Samples of Location
      the of keepers the require shall Party Neither. 1
      the of territory the in samples keep to Party other
      the of nature the by required is it unless, Party former
      .(“rule keeping “the (samples
      in measures to apply not shall Article this of rule The. 2
      :the of territory the
      the by held samples) a(
      and; government
      the to sent samples) b(
      .museums
      """;

  @Test
  void wordsOfALine_areReadFromItsEnd() {
    InstrumentText text = english(DAMAGED.repeat(4));
    assertEquals(List.of("source 1"), findings(text, "reversed-lines"));
    assertEquals(
        "Neither Party shall require the keepers of the other Party to keep samples in the"
            + " territory of the former Party, unless it is required by the nature of the samples"
            + " (the “keeping rule”).",
        at(text, "art_9.1__para_1"));
    assertEquals("samples held by the government; and", at(text, "art_9.1__para_2__point_a"));
  }

  @Test
  void marksBetweenWords_keepTheirOrder() {
    assertEquals(
        "subparagraph 1(b) of Article II",
        ReversedLines.restore("II Article of) b(1 subparagraph"));
    assertEquals("most-favored-nation rate", ReversedLines.restore("rate nation-favored-most"));
    assertEquals("1,500 shells", ReversedLines.restore("shells 500,1"));
  }

  @Test
  void marksAtTheEnd_areTurnedBack() {
    assertEquals("as “the Keeper”).", ReversedLines.restore(".(“Keeper the “as"));
    assertEquals("Samples”;", ReversedLines.restore(";“Samples"));
    assertEquals("(hereinafter", ReversedLines.restore("hereinafter("));
    assertEquals("***", ReversedLines.restore("***"));
  }

  @Test
  void soundText_isLeftAlone() {
    String sound = "Article 1\n" + "The keeper of the sample shall be the owner of it. ".repeat(40);
    assertEquals(List.of(), findings(english(sound), "reversed-lines"));
  }

  /** Its numbers prove that the words were put right: 203 articles, and no list has a gap. */
  @Test
  @Tag("real-text")
  void agreementOfReversedLines_hasAllItsArticles() {
    InstrumentText text =
        Sources.file(
            Language.EN, RealTexts.mirror().resolve("japan-mongolia-epa/JPN-MNG_2015.txt"));
    assertEquals(203, locators(text, ProvisionKind.ARTICLE).size());
    assertEquals(
        List.of(),
        TextChecks.ofTree(text).stream()
            .filter(f -> f.code().equals("gap") || f.code().equals("out-of-order"))
            .toList());
  }
}
