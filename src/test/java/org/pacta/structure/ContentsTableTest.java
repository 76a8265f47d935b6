package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacta.structure.Sources.english;
import static org.pacta.structure.Sources.locators;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables of contents are no structure, however much of them comes again. */
class ContentsTableTest {
  private static final String BODY =
      """

      THE PARTIES, wishing to trade in samples, have agreed as follows:

      CHAPTER 1

      GENERAL PROVISIONS

      ARTICLE 1.1

      Objective

      The objective of this Agreement is to free the trade in samples.

      CHAPTER 2

      TRADE IN SAMPLES

      ARTICLE 2.1

      Duties

      No Party shall levy duties on samples.
      """;

  private static final String ANNEXES =
      """
      ANNEXES (only those in force are listed):

      ANNEX 2-A

      LIST OF SAMPLES
      ANNEX 2-B

      LIST OF KEEPERS
      APPENDIX 2-B-1

      KEEPERS ABROAD
      ANNEX 3

      JOINT DECLARATION
      """;

  @Test
  void annexesListedBeforeTheBody_holdNothingOfIt() {
    InstrumentText text = english("Agreement on Samples\n\n" + ANNEXES + BODY);
    assertEquals(List.of("art_1.1", "art_2.1"), locators(text, ProvisionKind.ARTICLE));
    assertEquals(List.of(), locators(text, ProvisionKind.ANNEX));
  }

  @Test
  void titleOfTheLastLine_isOfTheTable() {
    InstrumentText text = english("Agreement on Samples\n\n" + ANNEXES + BODY);
    assertEquals(
        1, text.furniture().stream().filter(f -> f.text().equals("JOINT DECLARATION")).count());
  }

  @Test
  void annexesWithoutABodyBehind_areAnnexes() {
    InstrumentText text = english("Lists\n\n" + ANNEXES);
    assertEquals(3, locators(text, ProvisionKind.ANNEX).size());
  }

  @Test
  void unknownLineWithinATable_isOfTheTable() {
    String unknown = "SUBDIVISION X\nOdds and ends\nof the trade in samples\n";
    InstrumentText text =
        english("CONTENTS\n" + entries(1, 4) + unknown + entries(5, 8) + chapters(1, 8));
    assertEquals(8, locators(text, ProvisionKind.CHAPTER).size());
    assertEquals(
        1, text.furniture().stream().filter(f -> f.text().startsWith("SUBDIVISION")).count());
  }

  /** Another agreement behind in the same file numbers its articles alike. */
  @Test
  void articlesOfOneShortSentence_areNoTable() {
    String agreement =
        """
        Article 1
        Parties

        The Parties are those that sign.

        Article 2
        Committee

        A committee is hereby established.

        Article 3
        Review

        The committee shall meet.

        Article 4
        End

        Each Party may leave.

        """;
    InstrumentText text = english("Agreements\n\n" + agreement + agreement);
    assertEquals(8, locators(text, ProvisionKind.ARTICLE).size());
  }

  @Test
  void shortPartsThatAgreeOnSomething_areNoTable() {
    String parts =
        """
        # PART 8

        # Article 14

        # Gifts and Loans

        Members agree to give effect to the Agreement on Gifts and Loans.

        # PART 9

        # Article 15

        """;
    InstrumentText text =
        english(
            "# Article 13\n\nGifts are free.\n\n"
                + parts
                + "1. Members may lend.\n\n# Article 16\n\nMembers may meet.\n\n"
                + "# Agreement on Gifts\n\n# PART 8\n\n# Article 14\n\nGifts are few.\n\n"
                + "# PART 9\n\n# Article 15\n\nGifts are many.\n");
    assertEquals(
        "Members agree to give effect to the Agreement on Gifts and Loans.",
        Sources.at(text, "art_14"));
  }

  @Test
  void firstAnnexBehindAListOfAnnexes_isNoLineOfTheList() {
    InstrumentText text =
        english(
            """
            # Article 1

            The annexes are part of this Agreement.

            # List of annexes

            # ANNEX 1

            Goods

            # ANNEX 2

            Services

            # ANNEX 3

            Persons

            # ANNEX 1

            # ANNEX 1A

            Goods are free.

            # ANNEX 2

            Services are free.

            # ANNEX 3

            Persons are free.
            """);
    assertEquals(
        List.of("annex_1", "annex_1a", "annex_2", "annex_3"), locators(text, ProvisionKind.ANNEX));
    assertEquals("Goods are free.", Sources.at(text, "annex_1a"));
  }

  private static String entries(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(n -> "CHAPTER " + n + "\nTRADE OF KIND " + n + "\n")
        .collect(Collectors.joining());
  }

  private static String chapters(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(
            n ->
                "\nCHAPTER %d\n\nTRADE OF KIND %d\n\nARTICLE %d.1\n\nDuties\n\nNo duty is due.\n"
                    .formatted(n, n, n))
        .collect(Collectors.joining());
  }
}
