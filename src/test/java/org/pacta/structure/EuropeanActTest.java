package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacta.structure.Sources.at;
import static org.pacta.structure.Sources.english;
import static org.pacta.structure.Sources.locators;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Recitals, articles and closing formula of a European act. */
class EuropeanActTest {
  private static final String ACT =
      """
      THE COUNCIL OF SAMPLES,

      Having regard to the proposal from the Commission,

      Whereas:

      (1) Samples are useful.

      (2) Their use should be regulated.

      HAS ADOPTED THIS REGULATION:

      CHAPTER I

      General provisions

      Article 1

      Definitions

      For the purposes of this Regulation:

      (1) ‘sample’ means a thing shown as an example;

      (2) ‘keeper’ means any person who keeps samples:

      (a) at home; or

      (b) at work;

      Article 2

      Keepers

      1. Keepers shall register.

      Registration shall be free of charge.

      2. Member States may lay down details.

      Article 3

      Entry into force

      This Regulation shall enter into force at once.

      This Regulation shall be binding in its entirety and directly applicable in all Member States.

      Done at Brussels, 1 January 2020.
      """;

  @Test
  void recitals_areAddressedByNumber() {
    InstrumentText text = english(ACT);
    assertEquals(List.of("rec_1", "rec_2"), locators(text, ProvisionKind.RECITAL));
    assertEquals("Their use should be regulated.", at(text, "rec_2"));
  }

  @Test
  void definitionsInBrackets_arePointsOfTheArticle() {
    InstrumentText text = english(ACT);
    assertEquals("at work;", at(text, "art_1__point_2__point_b"));
    assertEquals(
        List.of("art_2__para_1", "art_2__para_2"), locators(text, ProvisionKind.PARAGRAPH));
  }

  @Test
  void secondSubparagraph_hasALocator() {
    assertEquals(
        "Registration shall be free of charge.", at(english(ACT), "art_2__para_1__subpara_2"));
  }

  @Test
  void closingFormula_isNotPartOfTheLastArticle() {
    InstrumentText text = english(ACT);
    assertEquals("This Regulation shall enter into force at once.", at(text, "art_3"));
    assertTrue(at(text, "conclusions").endsWith("1 January 2020."));
  }

  @Test
  void titleOnTheNextLine_isTheHeading() {
    InstrumentText text = english(ACT);
    assertEquals("Keepers", text.find(new Locator("art_2")).orElseThrow().heading());
    assertEquals("General provisions", text.find(new Locator("chapter_i")).orElseThrow().heading());
  }

  @Test
  void runningHead_crossingASentence_isFurniture() {
    InstrumentText text =
        english(
            """
            Article 1

            Keepers

            1. Keepers shall register with the authority of the place where
            L 119/2 EN Official Journal of the European Union 4.5.2016

            they keep the samples.

            2. Keepers may publish in the Official Journal of the European Union.
            """);
    assertEquals(
        "Keepers shall register with the authority of the place where they keep the samples.",
        at(text, "art_1__para_1"));
    assertEquals(
        "Keepers may publish in the Official Journal of the European Union.",
        at(text, "art_1__para_2"));
  }

  @Test
  void articleSetInBehindAnother_isAnArticle() {
    InstrumentText text =
        Sources.english(
            """
            # Article 14

            1. Samples are kept.

            2. They are labelled.

            Article 14a
            Committee

            1. A committee shall help.

            2. It shall meet.

            # Article 15

            1. Keepers are named.

            # Article 16

            1. Fees are fixed.
            """);
    assertEquals("It shall meet.", Sources.at(text, "art_14a__para_2"));
    assertEquals(List.of(), Sources.findings(text, "duplicate"));
  }
}
