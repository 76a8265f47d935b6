package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacta.structure.Sources.at;
import static org.pacta.structure.Sources.english;
import static org.pacta.structure.Sources.locators;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;
import org.pacta.extract.Block;

/** Sections, subsections and paragraphs of codes. */
class CodeTest {
  private static final String CODE =
      """
      # § 12.100. Duties of sample keepers

      This section binds every keeper.

      (a) A keeper of samples shall:

      (1) label each sample; and

      (2) do one of the following:

      (A) store it; or

      (B) destroy it.

      A choice that was made stands.

      (3) tell the owner.

      (b) (1) No fee is due.

      (2) A gift may be taken.

      # § 12.105. Penalties

      A keeper who breaks this part pays a fine.
      """;

  @Test
  void letteredSubsection_isAParagraphOfTheSection() {
    assertEquals(
        List.of("sec_12.100__para_a", "sec_12.100__para_b"),
        locators(english(CODE), ProvisionKind.PARAGRAPH));
  }

  @Test
  void levelsOfSubsection_areCitedOneBelowTheOther() {
    InstrumentText text = english(CODE);
    assertEquals("store it; or", at(text, "sec_12.100__para_a__point_2__point_a").split("\\n")[0]);
    assertEquals("No fee is due.", at(text, "sec_12.100__para_b__point_1"));
  }

  @Test
  void romanNumberBehindOpenWords_isNoLetterThatGoesOn() {
    InstrumentText text =
        english(
            """
            # § 12.110. Words

            (a) No fee is due.

            (d) Gifts may be taken.

            (h) Terms.

            (1) In this section

            (A) the term “keeper” means a person

            (i) with whom a sample is stored; and

            (ii) who was paid for it.

            (i) Rules may be made.
            """);
    assertEquals(
        "with whom a sample is stored; and",
        at(text, "sec_12.110__para_h__point_1__point_a__point_i"));
    assertEquals("Rules may be made.", at(text, "sec_12.110__para_i"));
  }

  @Test
  void headsPrintedAgain_areNoWordsOfTheSection() {
    String heads =
        """
        # Title 8 Samples

        # Chapter 3 Keeping

        # § 300. Duties

        """;
    InstrumentText text =
        english(
            heads
                + "(a) A keeper shall store each sample.\n\n"
                + heads
                + "(b) A keeper shall tell the owner.\n");
    assertEquals("A keeper shall store each sample.", at(text, "sec_300__para_a"));
    assertEquals(
        List.of("running head", "running head", "running head"),
        text.furniture().stream().map(InstrumentText.Furniture::why).toList());
  }

  @Test
  void wordsBetweenTwoPoints_belongToWhatTheyHangOn() {
    InstrumentText text =
        english(
            """
            Article 5: Choice

            1. Each Party shall:

            (a) keep a list, as follows:

            (i) names are written in full;

            The list is public.

            (ii) dates are added.

            (b) publish it.
            """);
    assertEquals("The list is public.", at(text, "art_5__para_1__point_a__subpara_2"));
    assertEquals("dates are added.", at(text, "art_5__para_1__point_a__point_ii"));
  }

  @Test
  void listBehindAnUnnumberedParagraph_goesOn() {
    assertEquals("tell the owner.", at(english(CODE), "sec_12.100__para_a__point_3"));
  }

  @Test
  void wordsBeforeTheFirstSubsection_areTheChapeau() {
    InstrumentText text = english(CODE);
    Provision section = text.find(new Locator("sec_12.100")).orElseThrow();
    assertEquals("This section binds every keeper.\n(a) ", section.chapeau().of(text.text()));
  }

  @Test
  void headThatIsPrintedAgainAmidASection_beginsNone() {
    InstrumentText text =
        english(
            """
            # CHAPTER 3 SAMPLES

            # § 31. Use of samples

            (1) A person may use samples.

            # CHAPTER 3 SAMPLES

            # § 31. Use of samples

            (2) No person may sell them.

            # § 32. Fines

            A seller pays a fine.
            """);
    assertEquals(List.of("sec_31", "sec_32"), locators(text, ProvisionKind.SECTION));
    assertEquals("No person may sell them.", at(text, "sec_31__para_2"));
    assertEquals(List.of("chapter_3"), locators(text, ProvisionKind.CHAPTER));
  }

  @Test
  void referenceThatASourceMarksAsHeading_isNone() {
    InstrumentText text =
        english(
            """
            # Article 1: Scope

            This Agreement applies to samples, as listed in

            # Article 4 (National Samples), Article 5 (Foreign Samples),

            and the lists, or in

            # Article 6 (Lists of Samples); or

            in the Annex.

            # Article 2: Duties

            No Party shall tax samples.
            """);
    assertEquals(List.of("art_1", "art_2"), locators(text, ProvisionKind.ARTICLE));
  }

  @Test
  void pageNumberGluedToAHead_isSetFree() {
    InstrumentText text =
        english(
            """
            Article 2.1: Scope

            This Chapter applies to samples.

            2-9Article 2.2: Duties

            No Party shall tax samples.
            """);
    assertEquals(List.of("art_2.1", "art_2.2"), locators(text, ProvisionKind.ARTICLE));
  }

  @Test
  void sectionTitleBehindAColon_isAHead() {
    InstrumentText text =
        english("# § 12.200: Notice\n\n(a) Give notice.\n\n# § 12.205\n\nKeep it.\n");
    assertEquals("Notice", text.find(new Locator("sec_12.200")).orElseThrow().heading());
    assertEquals("Keep it.", at(text, "sec_12.205"));
  }

  @Test
  void subsectionPrintedAsAHeading_isAParagraph() {
    InstrumentText text =
        english(
            """
            # § 31. Samples abroad

            # (a) Definitions.

            In this section

            (1) a sample is a thing shown; and

            (2) a keeper is who keeps it.

            # (b) Requirements.

            A keeper abroad shall comply with the following:

            (1) samples are labelled.
            """);
    assertEquals("a keeper is who keeps it.", at(text, "sec_31__para_a__point_2"));
    assertEquals("samples are labelled.", at(text, "sec_31__para_b__point_1"));
  }

  @Test
  void captionWithADash_opensTheNextLevel() {
    InstrumentText text =
        english(
            """
            # § 32. Licences

            (a) In general.—(1) A licence is needed to send a sample.

            (2) —(i) It is asked for in writing.

            (ii) It is free.

            (b) —(1) No licence is needed for a gift.
            """);
    assertEquals("A licence is needed to send a sample.", at(text, "sec_32__para_a__point_1"));
    assertEquals("It is free.", at(text, "sec_32__para_a__point_2__point_ii"));
    assertEquals("No licence is needed for a gift.", at(text, "sec_32__para_b__point_1"));
  }

  @Test
  void itemWhoseNumberIsLost_leavesTheListWhole() {
    InstrumentText text =
        english(
            """
            # § 33. Lists

            (a) Samples are:

            (1) stones, such as:

            () red ones;

            () blue ones; and

            (2) woods.
            """);
    assertEquals("woods.", at(text, "sec_33__para_a__point_2"));
    assertEquals(List.of(), Sources.findings(text, "duplicate"));
  }

  @Test
  void historyOfASection_isNoParagraph() {
    InstrumentText text =
        english(
            """
            # § 34. Fees

            No fee is due.

            (Added by Acts 1999, Ch. 5.)

            # § 35. Gifts

            (a) Gifts are free.

            (b) They are kept.

            [64 FR 100, May 1, 1999]
            """);
    assertEquals(List.of(), locators(text, ProvisionKind.SUBPARAGRAPH));
    assertEquals(
        List.of("sec_35__para_a", "sec_35__para_b"), locators(text, ProvisionKind.PARAGRAPH));
    assertEquals("They are kept.", at(text, "sec_35__para_b"));
  }

  @Test
  void sectionsThatBearNoNumber_areToldApart() {
    List<Block> blocks =
        List.of(
            Block.heading(1, "Model Act"),
            Block.sectionBreak(),
            Block.paragraph("As used in this chapter:"),
            Block.paragraph("“Keeper” means a person who:"),
            Block.paragraph("1. Holds samples; or"),
            Block.paragraph("2. Owns them."),
            Block.paragraph("2021, Sp. Sess. I, cc. 35, 36."),
            Block.sectionBreak(),
            Block.paragraph("A. A keeper shall tell."),
            Block.paragraph("B. No fee is due."));
    InstrumentText text = Sources.parse(Language.EN, blocks);
    assertEquals("Owns them.", at(text, "sec_unnumbered-1__def_keeper__point_2"));
    assertEquals("No fee is due.", at(text, "sec_unnumbered-2__para_b"));
    assertEquals(0, locators(text, ProvisionKind.SUBPARAGRAPH).size());
  }
}
