package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacta.structure.Sources.at;
import static org.pacta.structure.Sources.english;
import static org.pacta.structure.Sources.locators;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
