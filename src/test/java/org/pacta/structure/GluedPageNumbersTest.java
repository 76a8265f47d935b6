package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacta.structure.Sources.at;
import static org.pacta.structure.Sources.english;
import static org.pacta.structure.Sources.locators;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of pages on the first line of the page, and headings amid a sentence. */
class GluedPageNumbersTest {
  private static final String TREATY =
      """
      7-1Article 7.1: Samples
      1. A Party may keep samples.
      2. A Party may show samples.
      3. A Party may return samples.
      4. A Party may lend samples to
      7-2the persons that have registered.
      Article 7.2: Gifts
      1. A Party may keep gifts.
      2. A Party may show gifts.
      3. A Party may return gifts.
      7-34. A Party may lend gifts.
      Article 7.3: Loans
      1. A Party may lend samples.
      2. A Party may lend gifts.
      3. A Party may lend loans.
      7-4Article 7.4: Records
      A Party shall keep records.
      """;

  @Test
  void head_behindTheNumberOfAPage_isFound() {
    assertEquals(
        List.of("art_7.1", "art_7.2", "art_7.3", "art_7.4"),
        locators(english(TREATY), ProvisionKind.ARTICLE));
  }

  @Test
  void sentenceAcrossPages_isWhole() {
    assertEquals(
        "A Party may lend samples to the persons that have registered.",
        at(english(TREATY), "art_7.1__para_4"));
  }

  @Test
  void digitsOfTheParagraph_areToldFromThoseOfThePage() {
    assertEquals("A Party may lend gifts.", at(english(TREATY), "art_7.2__para_4"));
  }

  @Test
  void numbers_joinTheFurniture() {
    assertEquals(
        List.of("7-1", "7-2", "7-3", "7-4"),
        english(TREATY).furniture().stream().map(InstrumentText.Furniture::text).toList());
  }

  @Test
  void numbersThatDoNotCountOn_areWords() {
    InstrumentText text =
        english(
            """
            Article 1: Samples
            A Party may keep samples under order
            45-2003, which is of long standing, and may
            show, return, lend, give or destroy them under order
            12-1997, which is of longer standing still.
            """);
    assertEquals(
        "A Party may keep samples under order 45-2003, which is of long standing, and may"
            + " show, return, lend, give or destroy them under order 12-1997, which is of longer"
            + " standing still.",
        at(text, "art_1"));
  }

  private static final String ANNEX =
      """
      # Annex 3B: Registers
      1. The register of samples holds:
      (a) names of the owners;
      (b) place of storage;
      (c) weight of the sample;
      (d) day of entry.
      3B-12.
      The register of gifts holds:
      (a) names of the givers;
      (b) place of storage;
      (c) value of the gift;
      (d) day of receipt.
      3B-2CHAPTER 4
      LOANS
      Article 4.1: Loans
      A Party may lend samples.
      """;

  @Test
  void numbersOfPagesOfAnAnnex_areCutThoughTwo() {
    InstrumentText text = english(ANNEX);
    assertEquals("names of the givers;", at(text, "annex_3b__para_2__point_a"));
    assertEquals(
        List.of("3B-1", "3B-2"),
        text.furniture().stream().map(InstrumentText.Furniture::text).toList());
  }

  @Test
  void chapterBehindTheAnnexOfTheOneBefore_isNoPartOfTheAnnex() {
    assertEquals("A Party may lend samples.", at(english(ANNEX), "art_4.1"));
    assertEquals(List.of("chapter_4"), locators(english(ANNEX), ProvisionKind.CHAPTER));
  }

  @Test
  void chapterOfAnAnnexThatCountsItsOwn_staysInIt() {
    InstrumentText text = english(ANNEX.replace("CHAPTER 4", "CHAPTER 1"));
    assertEquals(List.of("annex_3b__chapter_1"), locators(text, ProvisionKind.CHAPTER));
  }

  @Test
  void citationMarkedAsHeading_staysInItsSentence() {
    InstrumentText text =
        english(
            """
            # Article 1: Samples
            1. A Party may keep the samples that it has registered in accordance with

            # Article 4 (Register); or

            samples without value.

            # Article 2: Gifts
            A Party may keep gifts.
            """);
    assertEquals(List.of("art_1", "art_2"), locators(text, ProvisionKind.ARTICLE));
    assertEquals(
        "A Party may keep the samples that it has registered in accordance with"
            + " Article 4 (Register); or samples without value.",
        at(text, "art_1").replaceFirst("^1\\. ", "").replace('\n', ' '));
  }
}
