package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacta.structure.Sources.at;
import static org.pacta.structure.Sources.english;
import static org.pacta.structure.Sources.footnotes;
import static org.pacta.structure.Sources.locators;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles, paragraphs, points and notes of a treaty in English. */
class TreatyTest {
  private static final String TREATY =
      """
      CHAPTER 14
      SAMPLE COMMERCE

      Article 14.1: Definitions

      For the purposes of this Chapter:

      sample means a thing shown as an example;

      covered person means:

      (a) a maker of samples; or

      (b) a keeper of samples,

      Article 14.2: Transfer of Samples

      1. Each Party shall allow the transfer of samples.

      2. Nothing in this Article shall prevent a Party from keeping measures, provided that the measure:

      (a) is not applied:

      (i) in secret; or

      (ii) in haste; and

      (b) is no greater than required.
      """;

  @Test
  void pointsHangBelowTheirParagraph() {
    InstrumentText text = english(TREATY);
    assertEquals("is no greater than required.", at(text, "art_14.2__para_2__point_b"));
    assertEquals("in haste; and", at(text, "art_14.2__para_2__point_a__point_ii"));
  }

  @Test
  void numberStandsOutsideOfItsOwnSpanAndInsideTheParents() {
    InstrumentText text = english(TREATY);
    assertTrue(at(text, "art_14.2").startsWith("1. Each Party"));
    assertEquals("Each Party shall allow the transfer of samples.", at(text, "art_14.2__para_1"));
  }

  @Test
  void titleBelowChapter_isItsHeading() {
    Provision chapter = english(TREATY).find(new Locator("chapter_14")).orElseThrow();
    assertEquals("SAMPLE COMMERCE", chapter.heading());
  }

  @Test
  void definitionWithPoints_keepsThemApart() {
    InstrumentText text = english(TREATY);
    assertEquals("a keeper of samples,", at(text, "art_14.1__def_covered-person__point_b"));
  }

  @Test
  void noteAmidAParagraph_isLiftedOutAndTied() {
    InstrumentText text =
        english(
            """
            Article 14.1: Measures
            1. Nothing shall prevent a Party from keeping measures, provided that the measure:
            (a) is not applied in a manner which would constitute a disguised restriction7

            7
            The Parties recognise that this is a sample note.
            14-7
            on trade; and
            (b) is no greater than required.
            """);
    assertEquals(
        "is not applied in a manner which would constitute a disguised restriction on trade; and",
        at(text, "art_14.1__para_1__point_a"));
    assertEquals(
        List.of(
            "art_14.1__para_1__point_a__fn_7: The Parties recognise that this is a sample note."),
        footnotes(text));
  }

  @Test
  void noteInSquareBrackets_isTiedToTheHeading() {
    InstrumentText text =
        english(
            """
            Article 14.3: Scope[3]

            1. This Chapter shall apply to samples.

            [3] For greater certainty, a sample is no gift.
            """);
    assertEquals(
        List.of("art_14.3__fn_3: For greater certainty, a sample is no gift."), footnotes(text));
    assertEquals("Scope", text.find(new Locator("art_14.3")).orElseThrow().heading());
  }

  @Test
  void wrappedCrossReferenceAtLineStart_isNoArticle() {
    InstrumentText text =
        english(
            """
            Article 14.2: Scope
            1. The obligations contained in Article 14.4 (Treatment of Samples),
            Article 14.11 (Cross-Border
            Transfer of Samples) and
            Article 14.13 shall not apply to the aspects listed in
            Article 9.12 of this Agreement.
            2. This Chapter shall not apply to gifts.
            """);
    assertEquals(List.of("art_14.2"), locators(text, ProvisionKind.ARTICLE));
    assertEquals(2, text.stream().filter(p -> p.kind() == ProvisionKind.PARAGRAPH).count());
  }

  @Test
  void romanAndLetter_i_areToldApartByTheList() {
    InstrumentText text =
        english(
            """
            Article 1: Lists

            Each Party shall publish:

            (g) names;

            Article 2: Letters

            Each Party shall publish:

            (a) one; (b) two;

            Article 3: Lists

            1. Each Party shall keep:

            (a) one;

            (b) two;

            (c) three;

            (d) four;

            (e) five;

            (f) six;

            (g) seven;

            (h) eight:

            (i) a small one; and

            (ii) a great one;

            (i) nine; and

            (j) ten.
            """);
    assertEquals("a great one;", at(text, "art_3__para_1__point_h__point_ii"));
    assertEquals("nine; and", at(text, "art_3__para_1__point_i"));
    assertEquals("ten.", at(text, "art_3__para_1__point_j"));
  }

  @Test
  void annex_keepsItsArticlesApart() {
    InstrumentText text =
        english(
            """
            Article 1: Scope

            This Agreement shall apply to samples.

            ANNEX 8-A
            SAMPLES

            Article 1: Scope

            1. This Annex shall apply to gifts.

            2. This Annex shall not apply to loans.
            """);
    assertEquals("This Annex shall apply to gifts.", at(text, "annex_8a__art_1__para_1"));
    assertEquals("This Agreement shall apply to samples.", at(text, "art_1"));
  }

  @Test
  void repeatedArticleNumber_getsALocatorOfItsOwnAndAFinding() {
    InstrumentText text =
        english("Article 1: One\n\nSamples are free.\n\nArticle 1: Two\n\nGifts are free.\n");
    assertEquals(List.of("art_1", "art_1_2"), locators(text, ProvisionKind.ARTICLE));
    assertEquals(List.of("art_1_2"), Sources.findings(text, "duplicate"));
  }

  @Test
  void orphanNote_isKeptAndFound() {
    var blocks = new java.util.ArrayList<>(Sources.blocks("Article 1: One\n\nSamples are free.\n"));
    blocks.add(
        new org.pacta.extract.Block(
            "5 A note without a mark.",
            org.pacta.extract.Block.Form.FOOTNOTE,
            0,
            0,
            org.pacta.extract.Block.Layout.NONE));
    InstrumentText text = Sources.parse(org.pacta.corpus.Language.EN, blocks);
    assertEquals(List.of("art_1__fn_5: A note without a mark."), footnotes(text));
    assertEquals(List.of("art_1__fn_5"), Sources.findings(text, "orphan-footnote"));
  }

  @Test
  void textThatLostItsBreaks_isCutAgain() {
    String filler = "This is a sample sentence that fills the line. ".repeat(20);
    InstrumentText text =
        english(
            "ARTICLE 1. Scope 1. This Agreement applies to samples. "
                + filler
                + "2. It does not apply to gifts. ARTICLE 2. Entry Into Force Upon the date of signature,"
                + " this Agreement shall enter into force. "
                + filler
                + "ARTICLE 3. Withdrawal 1. Any Party may withdraw. 2. Withdrawal takes a year.");
    assertEquals(List.of("art_1", "art_2", "art_3"), locators(text, ProvisionKind.ARTICLE));
    assertEquals("It does not apply to gifts.", at(text, "art_1__para_2"));
    assertEquals("Entry Into Force", text.find(new Locator("art_2")).orElseThrow().heading());
  }

  @Test
  void preambleBehindAnUnfinishedLine_begins() {
    InstrumentText text =
        english(
            """
            Agreement on Samples
            List 1 referred to in Chapter 1 of the
            Agreement
            Preamble
            Northland and Southland,

            Recalling their friendship;

            HAVE AGREED as follows:

            Article 1: Objective

            Samples move freely.
            """);
    assertEquals("Recalling their friendship;", at(text, "rec_1"));
    assertTrue(at(text, "preamble").startsWith("Northland and Southland,"));
  }

  @Test
  void letterSetCloseToItsWord_numbersAPoint() {
    InstrumentText text =
        english(
            """
            Article 5: Quality

            Samples shall be:

            a.kept fairly;

            b.stored for known ends.

            Article 6: Abroad

            1. a)Each Party shall name a keeper.

            b)The keepers shall meet.

            e.g.tests do not count.
            """);
    assertEquals("stored for known ends.", at(text, "art_5__point_b"));
    assertTrue(at(text, "art_6__para_1__point_b").startsWith("The keepers shall meet."));
    assertEquals(
        2, locators(text, ProvisionKind.POINT).stream().filter(l -> l.startsWith("art_6")).count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Done at Coldtown on 5 June 1992 in two originals.",
        "Done in the city of Coldtown, in duplicate.",
        "Done in two originals at Coldtown.",
        "Done at Coldtown this tenth day of June one thousand nine hundred and ninety-two.",
      })
  void closingWords_areNoParagraphOfTheLastArticle(String words) {
    InstrumentText text =
        english("Article 1\n\nSamples are kept.\n\nArticle 2\n\nGifts are kept.\n\n" + words);
    assertEquals("Gifts are kept.", at(text, "art_2"));
    assertEquals(words, at(text, "conclusions"));
  }

  @Test
  void numberBehindACaption_withAnotherBehindIt_beginsAParagraph() {
    InstrumentText text =
        english(
            """
            Article 4: Notices
            1. Each Party shall tell the other Party of each sample that it has found on its side
            of the border, and of each that it has lost.
            2. Paragraph 1 binds no keeper.
            Form of Notices
            3. (a) Upon receipt of a sample by its keepers, the Party shall write to the other.
            (b) It may call as well.
            """);
    assertEquals("It may call as well.", at(text, "art_4__para_3__point_b"));
  }

  @Test
  void listBehindWordsAmidIt_goesOn() {
    InstrumentText text =
        english(
            """
            Article 2: Words

            In this Agreement:

            (a) a sample is kept;

            (b) a keeper is:

            (i) a person; or

            (ii) a room.

            Rooms without a door keep nothing.

            (c) ice is cold.
            """);
    assertEquals("ice is cold.", at(text, "art_2__point_c"));
    assertEquals("Rooms without a door keep nothing.", at(text, "art_2__subpara_2"));
  }

  @Test
  void firstLetterBehindAComma_opensAList() {
    InstrumentText text =
        english(
            """
            Article 3: Claims
            1. Where a dispute about a sample has not been settled by the keepers within a year of
            the day on which it was found,
            (a) the owner may claim it;
            (b) the finder may keep it until then.
            2. The keeper may pay under paragraph 1 for what it has done to a sample that was lost,
            (a) and (b) included.
            """);
    assertEquals("the owner may claim it;", at(text, "art_3__para_1__point_a"));
    assertEquals(List.of(), text.find(new Locator("art_3__para_2")).orElseThrow().children());
  }

  @Test
  void paragraphCitedInAHeading_isNoArticle() {
    InstrumentText text =
        english(
            """
            # Article 1

            The rules below explain those of another agreement.

            # Article XXIV:5

            Unions of customs are unions of keepers.

            # Article 2

            Keepers may meet.
            """);
    assertEquals(List.of("art_1", "art_2"), Sources.locators(text, ProvisionKind.ARTICLE));
  }
}
