package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacta.structure.Sources.at;
import static org.pacta.structure.Sources.chinese;
import static org.pacta.structure.Sources.english;
import static org.pacta.structure.Sources.locators;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words and paragraphs that a page or a conversion has broken into lines. */
class LineBreaksTest {
  private static final String SOFT = "\u00ad";

  @Test
  void softHyphenAtTheEndOfALine_joinsTheWord() {
    InstrumentText text =
        english("Article 1: Scope\n\nThis Agreement applies to sam" + SOFT + "\nples of goods.\n");
    assertEquals("This Agreement applies to samples of goods.", at(text, "art_1"));
  }

  @Test
  void softHyphenWithinALine_isNoCharacterOfTheText() {
    InstrumentText text =
        english("Article 1: Scope\n\nIt applies to sam" + SOFT + "ples" + SOFT + ".\n");
    assertEquals("It applies to samples.", at(text, "art_1"));
  }

  @Test
  void loneSoftHyphen_isAnEmptyLine() {
    InstrumentText text =
        english("Article 1: Scope\n\n1. Keepers register.\n" + SOFT + "\n2. Samples are kept.\n");
    assertEquals("Keepers register.", at(text, "art_1__para_1"));
    assertEquals("Samples are kept.", at(text, "art_1__para_2"));
  }

  @Test
  void hyphenBeforeADigit_isFollowedByNoSpace() {
    InstrumentText text =
        english("Article 1: Scope\n\nIt applies to samples of class A-\n12 only.\n");
    assertEquals("It applies to samples of class A-12 only.", at(text, "art_1"));
  }

  @Test
  void termInLowerCase_beginsItsDefinition() {
    InstrumentText text =
        english(
            """
            Article 1: Definitions
            For the purposes of this Chapter:
            covered sample means a sample that is kept by a person of a Party for display;
            keeper means a person of a Party that holds samples of another person for show.
            sample room has the same meaning as in the chapter that precedes this chapter.
            """);
    assertEquals(
        List.of("art_1__def_covered-sample", "art_1__def_keeper", "art_1__def_sample-room"),
        locators(text, ProvisionKind.DEFINITION));
  }

  @Test
  void enactingFormula_isNoPartOfTheLastRecital() {
    InstrumentText text =
        english(
            """
            Whereas:
            (1) Samples are useful.
            (2) The rules of the Member States on the keeping and the showing of samples differ,
            HAVE ADOPTED THIS REGULATION:
            Article 1
            Samples are free.
            """);
    assertEquals(
        "The rules of the Member States on the keeping and the showing of samples differ,",
        at(text, "rec_2"));
  }

  @Test
  void chineseLineShortOfTheMargin_endsItsParagraph() {
    String full = "各级人民政府应当鼓励单位和个人依法保存样品并且支持样品的展示和流通以及交流合作发展";
    String law =
        "第一条 "
            + full
            + "，\n促进样品事业发展。\n"
            + full.substring(0, 36)
            + "。\n保存样品的单位应当登记。\n"
            + "第二条 "
            + full
            + "，\n依照本法。\n";
    InstrumentText text = chinese(law);
    assertEquals(full + "，促进样品事业发展。", at(text, "art_1__para_1"));
    assertEquals(full.substring(0, 36) + "。", at(text, "art_1__para_2"));
    assertEquals("保存样品的单位应当登记。", at(text, "art_1__para_3"));
  }

  @Test
  void orAloneOnItsLine_endsThePointBefore() {
    InstrumentText text =
        english(
            """
            Article 1: Samples
            A laboratory of a Party that holds samples of another Party for research may:
            (a) keep the samples at the place where they were taken, for as long as it likes;
            or
            (b) a keeper from returning samples, where these are not fit for research any more.
            """);
    assertEquals(List.of("art_1__point_a", "art_1__point_b"), points(text));
    assertEquals(
        "keep the samples at the place where they were taken, for as long as it likes; or",
        at(text, "art_1__point_a"));
  }

  @Test
  void andBehindACommaAmidASentence_endsNoParagraph() {
    InstrumentText text =
        english(
            """
            Article 1: Samples
            A laboratory of a Party that holds samples of another Party for research shall:
            (a) tell that Party, on its request, where the samples are kept now, and
            how long they will be kept before they are returned to their owner;
            (b) return the samples.
            """);
    assertEquals(List.of("art_1__point_a", "art_1__point_b"), points(text));
    assertTrue(
        at(text, "art_1__point_a")
            .endsWith(
                "kept now, and how long they will be kept"
                    + " before they are returned to their owner;"));
  }

  @Test
  void sentenceParted_goesOnInItsPoint() {
    InstrumentText text =
        english(
            """
            Article 1: Samples

            1. A laboratory shall:

            (a) keep its samples in a place that is

            # Samples

            dry and cool; and

            (b) return them.
            """);
    assertEquals(List.of("art_1__para_1__point_a", "art_1__para_1__point_b"), points(text));
  }

  @Test
  void numberOfAReferenceOnItsOwnLine_beginsNoParagraph() {
    InstrumentText text =
        english(
            """
            Article 1: Samples

            1. A keeper shall return the samples of others in accordance with Article

            9.1 (Return of Samples) without delay.

            2. A keeper shall list its samples.
            """);
    assertEquals(
        List.of("art_1__para_1", "art_1__para_2"), locators(text, ProvisionKind.PARAGRAPH));
    assertEquals(
        "A keeper shall return the samples of others in accordance with Article 9.1 (Return of"
            + " Samples) without delay.",
        at(text, "art_1__para_1"));
  }

  @Test
  void pointBelowACaption_isFound() {
    InstrumentText text =
        english(
            """
            Article 1: Samples
            A laboratory of a Party that holds samples of another Party for research must
            keep in a dry place, and report on in each year to the Party that lent them to it:
            Rocks and soils
            (a) samples of rock that were taken in the territory of that other Party and are
            kept for study by the laboratory or by a person to whom the laboratory gave them;
            (b) samples of soil.
            """);
    assertEquals(List.of("art_1__point_a", "art_1__point_b"), points(text));
  }

  @Test
  void captionAboveTheFirstParagraph_isNoWordOfIt() {
    InstrumentText text =
        english(
            """
            Article 1
            Scope and Coverage
            Application of this Chapter
            1. This Chapter applies to every measure on samples, whether or not the samples are
            kept by a person of a Party or by a person of another country that lends them to it.
            2. This Chapter does not apply to gifts that are made by a person of another
            country.
            """);
    assertTrue(at(text, "art_1__para_1").startsWith("This Chapter applies"));
    assertTrue(at(text, "art_1__para_2").startsWith("This Chapter does not apply"));
  }

  @Test
  void listParted_goesOnBehindWordsOfItsParagraph() {
    InstrumentText text =
        english(
            """
            Article 1: Samples

            1. A keeper may hold:

            (a) rocks that were taken from

            Nothing in this Chapter concerns meteorites.

            the bed of the sea; and

            (b) soils.
            """);
    assertEquals(List.of("art_1__para_1__point_a", "art_1__para_1__point_b"), points(text));
  }

  @Test
  void doubledLetters_areAListBelowAPoint() {
    InstrumentText text =
        english(
            """
            Article 1: Samples

            A sample is:

            (a) a rock that:

            (aa) was taken from the sea; or

            (bb) fell from the sky; or

            (b) a soil.
            """);
    assertEquals("fell from the sky; or", at(text, "art_1__point_a__point_bb"));
    assertEquals("a soil.", at(text, "art_1__point_b"));
  }

  @Test
  void listBelowAPoint_goesOnBehindWordsOfTheParagraph() {
    InstrumentText text =
        english(
            """
            Article 1: Samples

            1. A keeper may hold:

            (a) rocks that:

            (i) were found; or

            Nothing in this Chapter concerns meteorites.

            (ii) were bought; and

            (b) soils.
            """);
    assertEquals("were bought; and", at(text, "art_1__para_1__point_a__point_ii"));
  }

  private static List<String> points(InstrumentText text) {
    return locators(text, ProvisionKind.POINT);
  }
}
