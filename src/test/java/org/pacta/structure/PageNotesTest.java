package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacta.structure.Sources.at;
import static org.pacta.structure.Sources.english;
import static org.pacta.structure.Sources.footnotes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;
import org.pacta.extract.Block;
import org.pacta.extract.Block.Form;
import org.pacta.extract.Block.Layout;
import org.pacta.extract.Extract;

/** Notes at the foot of pages, and numbers that stand alone on a line. */
class PageNotesTest {

  @Test
  void notesThatBeginAnewOnEachPage_areLiftedFromEach() {
    InstrumentText text =
        pages(
            """
            Article 1
            Samples
            1. Keepers shall register their samples under the rules on samples. (1)
            2. Samples may be shown to everyone, wherever they come from, and at
            (1) Regulation on samples (OJ L 1, 2.1.2001, p. 3).
            """,
            """
            any time of the day. Gifts are governed by the rules on gifts. (1)
            3. Gifts may be kept.
            (1) Regulation on gifts (OJ L 4, 5.1.2001, p. 6).
            """);
    assertEquals(
        "Samples may be shown to everyone, wherever they come from, and at any time of the day. "
            + "Gifts are governed by the rules on gifts.",
        at(text, "art_1__para_2"));
    assertEquals(
        List.of(
            "art_1__para_1__fn_1: Regulation on samples (OJ L 1, 2.1.2001, p. 3).",
            "art_1__para_2__fn_1: Regulation on gifts (OJ L 4, 5.1.2001, p. 6)."),
        footnotes(text));
  }

  @Test
  void notesThatCountAnewInEachChapter_areLiftedAndNoPageNumbers() {
    InstrumentText text =
        pages(
            """
            Article 5.1
            Samples
            1. Keepers shall register their samples under the rules on samples.5-1
            2. Samples5-2 may be shown to everyone, wherever they come from, and at
            5-1
            These are rules of each Party.
            5-2 Samples of ice are meant.
            5-12
            """,
            """
            any time of the day.
            3. Gifts may be kept.
            5-13
            """);
    assertEquals(
        "Samples may be shown to everyone, wherever they come from, and at any time of the day.",
        at(text, "art_5.1__para_2"));
    assertEquals(
        List.of(
            "art_5.1__para_1__fn_5-1: These are rules of each Party.",
            "art_5.1__para_2__fn_5-2: Samples of ice are meant."),
        footnotes(text));
  }

  @Test
  void noteCalledWithinANote_isKeptBesideIt() {
    InstrumentText text =
        english(
            """
            [1] A note.
            Article 1: Scope
            1
            1
            Article 14.11 (Cross-Border
            words[1]""");
    assertEquals(
        List.of("art_1__fn_1: Article 14.11 (Cross-Border words", "art_1__fn_1_2: A note."),
        footnotes(text));
  }

  @Test
  void noteWhoseReferenceIsWrapped_isKnownByItsLaterLines() {
    InstrumentText text =
        pages(
            """
            Article 1
            Samples
            1. Keepers shall register under the rules on the registration of samples (1).
            2. Samples may be shown.
            (1) Regulation of the Council of Samples on the registration and on the display of all
            samples and of gifts and on the repeal of the rules before (OJ L 1, 2.1.2001, p. 3).
            """);
    assertEquals("Samples may be shown.", at(text, "art_1__para_2"));
    assertEquals(
        List.of(
            "art_1__para_1__fn_1: Regulation of the Council of Samples on the registration and on"
                + " the display of all samples and of gifts and on the repeal of the rules before"
                + " (OJ L 1, 2.1.2001, p. 3)."),
        footnotes(text));
  }

  @Test
  void numberedPointThatCitesNoJournal_staysInTheText() {
    InstrumentText text =
        english(
            """
            Article 1
            Definitions
            For the purposes of this Regulation, the terms of point (1) apply:
            (1) ‘sample’ means a thing shown as an example;
            (2) ‘keeper’ means any person who keeps samples;
            """);
    assertEquals(List.of(), footnotes(text));
    assertEquals("‘sample’ means a thing shown as an example;", at(text, "art_1__point_1"));
  }

  @Test
  void noteThatAConversionHasRunIntoAnother_isANoteOfItsOwn() {
    InstrumentText text =
        english(
            """
            Article 1: Samples
            1. A Party may keep samples.1
            2. A Party may show gifts.2

            1 For greater certainty, a sample is no gift. 2 Gifts include samples without value.

            3. A Party may do neither.
            """);
    assertEquals(
        List.of(
            "art_1__para_1__fn_1: For greater certainty, a sample is no gift.",
            "art_1__para_2__fn_2: Gifts include samples without value."),
        footnotes(text));
    assertEquals("A Party may show gifts.", at(text, "art_1__para_2"));
  }

  @Test
  void numberInASentenceOfANote_beginsNoOtherNote() {
    InstrumentText text =
        english(
            """
            Article 1: Samples
            1. A Party may keep samples.1

            1 This follows the rules of samples. 2 Parties objected.
            """);
    assertEquals(
        List.of("art_1__para_1__fn_1: This follows the rules of samples. 2 Parties objected."),
        footnotes(text));
  }

  @Test
  void numberAmidASentence_isNoPageNumber() {
    InstrumentText text =
        english(
            """
            Article 1: Entry into Force
            This Agreement shall enter into force for each of the Parties on
            1
            January of the year that follows the exchange of the instruments.
            """);
    assertEquals(
        "This Agreement shall enter into force for each of the Parties on 1 January of the year"
            + " that follows the exchange of the instruments.",
        at(text, "art_1"));
  }

  @Test
  void numbersThatCountThePages_areFurnitureEvenAmidASentence() {
    InstrumentText text =
        english(
            """
            Article 1: Samples
            1. A Party may keep samples.
            2. A Party may show samples.
            3. A Party may return samples.
            4. A Party may lend samples, provided that it has registered
            11
            them before the end of the year.
            Article 2: Gifts
            1. A Party may keep gifts.
            2. A Party may show gifts.
            3. A Party may return gifts.
            4. A Party may lend gifts, provided that it has registered
            12
            them in time.
            """);
    assertEquals(
        "A Party may lend samples, provided that it has registered them before the end of the"
            + " year.",
        at(text, "art_1__para_4"));
    assertEquals(
        "A Party may lend gifts, provided that it has registered them in time.",
        at(text, "art_2__para_4"));
    assertEquals(
        List.of("11", "12"),
        text.furniture().stream().map(InstrumentText.Furniture::text).toList());
  }

  @Test
  void markSetApartByASpaceAtTheEndOfALine_isAMark() {
    InstrumentText text =
        english(
            """
            Article 1: Samples
            1. Article 9 of the Samples Agreement is made part of this Agreement, mutatis mutandis. 1
            Article 2: Gifts
            A Party may keep gifts.
            1
            The Parties understand that samples include gifts without value.
            """);
    assertEquals(
        List.of(
            "art_1__para_1__fn_1: The Parties understand that samples include gifts without value."),
        footnotes(text));
    assertEquals("A Party may keep gifts.", at(text, "art_2"));
  }

  @Test
  void numberOfACitedParagraphAtTheEndOfALine_isNoMark() {
    InstrumentText text =
        english(
            """
            Article 1: Samples
            1. A Party may keep samples.
            2. A Party may show the samples that it has registered under paragraph 1
            of this Article.

            1 Samples of gifts are governed by the rules on gifts.
            """);
    assertEquals(List.of(), footnotes(text));
    assertTrue(at(text, "art_1__para_2").contains("registered under paragraph 1 of this Article."));
  }

  @Test
  void notesOfEachFile_countFromTheBeginning() {
    String first = "Article 1: Samples\nA Party may keep samples.9\n\n9 Samples include gifts.\n";
    String second = "Article 2: Gifts\nA Party may keep gifts.4\n\n4 Gifts have no value.\n";
    InstrumentText text =
        new StructureParser()
            .parse("test", Language.EN, "Test", List.of(extract(first), extract(second)));
    assertEquals(
        List.of("art_1__fn_9: Samples include gifts.", "art_2__fn_4: Gifts have no value."),
        footnotes(text));
  }

  @Test
  void noteThatHasLostItsMark_isNoRuleOfTheParagraph() {
    InstrumentText text =
        english(
            """
            Article 1: Samples
            1. A keeper shall label its samples.1
            2. A keeper shall list its samples.
            1 Labels may be written in any language of the Parties.
            2 For greater certainty, a list may be kept in electronic form.

            3. A keeper shall publish its list.
            """);
    assertEquals("A keeper shall list its samples.", at(text, "art_1__para_2"));
    assertEquals(
        List.of(
            "art_1__para_1__fn_1: Labels may be written in any language of the Parties.",
            "art_1__para_2__fn_2: For greater certainty, a list may be kept in electronic form."),
        footnotes(text));
  }

  @Test
  void noteWithoutMarkAmidASentence_isLiftedOut() {
    InstrumentText text =
        english(
            """
            Article 1: Samples
            1. A keeper shall label its samples.1

            1 Labels may be written in any language of the Parties.

            2. A keeper shall tell each owner, without

            2 This paragraph is only applicable to samples of rock.

            undue delay, where the samples are.
            """);
    assertEquals(
        "A keeper shall tell each owner, without undue delay, where the samples are.",
        at(text, "art_1__para_2"));
    assertEquals(2, footnotes(text).size());
  }

  @Test
  void numberedSentenceWhereNoNotesAre_isNoNote() {
    InstrumentText text =
        english(
            """
            Article 1: Samples
            A keeper shall label its samples.
            1 For greater certainty, labels may be in any language.
            """);
    assertEquals(List.of(), footnotes(text));
  }

  @Test
  void notesBelowTheParagraphsOfTheirMarks_areTiedToThemHoweverOftenANumberComes() {
    InstrumentText text =
        Sources.parse(
            Language.EN,
            List.of(
                Block.heading(1, "Article 1: Samples"),
                Block.line("1. A keeper shall label its samples[1] under Article V:1."),
                note("[1] Of rock."),
                Block.line("2. A keeper shall list its samples[1] and gifts[2]."),
                note("[1] Of soil."),
                note("[2] Of any value.")));
    assertEquals(
        List.of(
            "art_1__para_1__fn_1: Of rock.",
            "art_1__para_2__fn_1: Of soil.",
            "art_1__para_2__fn_2: Of any value."),
        footnotes(text));
    assertEquals("A keeper shall label its samples under Article V:1.", at(text, "art_1__para_1"));
    assertEquals(List.of(), Sources.findings(text, "orphan-footnote"));
  }

  private static Block note(String text) {
    return new Block(text, Block.Form.FOOTNOTE, 0, 0, Block.Layout.NONE);
  }

  @Test
  void rowOfMarksOnALineOfItsOwn_callsEachNote() {
    InstrumentText text =
        english(
            """
            Article 1: Samples
            Samples are:
            (a) rocks and soils;
            1, 2
            (b) plants.

            1 Rocks include meteorites.
            2 Soils include peat.
            """);
    assertEquals("rocks and soils;", at(text, "art_1__point_a"));
    assertEquals(
        List.of(
            "art_1__point_a__fn_1: Rocks include meteorites.",
            "art_1__point_a__fn_2: Soils include peat."),
        footnotes(text));
  }

  private static Extract extract(String text) {
    return new Extract("test.txt", "0".repeat(64), "text/plain", Sources.blocks(text));
  }

  private static InstrumentText pages(String... pages) {
    List<Block> blocks = new java.util.ArrayList<>();
    for (int i = 0; i < pages.length; i++) {
      int page = i + 1;
      pages[i]
          .lines()
          .map(line -> new Block(line, Form.LINE, 0, page, Layout.NONE))
          .forEach(blocks::add);
    }
    return Sources.parse(Language.EN, blocks);
  }
}
