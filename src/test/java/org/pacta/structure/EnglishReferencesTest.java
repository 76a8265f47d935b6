package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.Language;

class EnglishReferencesTest {
  private static final Catalogue CATALOGUE = Catalogue.builtin();

  /** The words come to stand in article 5, paragraph 2, point (b). */
  private static List<Reference> in(String words) {
    return References.of(
        Drafts.of(
            Language.EN,
            """
            chapter_2 | Data |
            chapter_2/section_1 | Flows |
            chapter_2/section_1/art_4 | Each Party shall publish its rules.
            chapter_2/section_1/art_5 | Transfers |
            chapter_2/section_1/art_5__para_1 | A Party may act:
            chapter_2/section_1/art_5__para_1__point_a | by law; or
            chapter_2/section_1/art_5__para_1__point_b | by decree:
            chapter_2/section_1/art_5__para_1__point_b__point_i | in peace; or
            chapter_2/section_1/art_5__para_1__point_b__point_ii | in need.
            chapter_2/section_1/art_5__para_2 | It shall tell:
            chapter_2/section_1/art_5__para_2__point_a | the other Parties; and
            chapter_2/section_1/art_5__para_2__point_b | WORDS
            chapter_2/section_1/art_5__para_2__point_c | nobody else.
            chapter_2/section_1/art_5__para_3 | It shall wait.
            chapter_2/section_1/art_5__para_3__subpara_2 | It may wait longer.
            chapter_2/art_6 | The Parties shall meet.
            chapter_2/art_7 | The Parties shall report.
            chapter_3 | Disputes |
            chapter_3/art_8 | The Parties shall consult.
            annex_2b | Lists |
            annex_2b__para_1 | Goods.
            annex_2b__art_4 | Goods not listed are free.
            """
                .replace("WORDS", words)),
        CATALOGUE);
  }

  private static String told(Reference reference) {
    return switch (reference.target()) {
      case Reference.Internal i ->
          i.locators().stream().map(Locator::value).collect(Collectors.joining(" "));
      case Reference.External e ->
          (e.instrument().isEmpty() ? e.name() : "@" + e.instrument())
              + e.locators().stream().map(l -> " " + l.value()).collect(Collectors.joining());
      case Reference.Unresolved u -> "? " + u.reason();
    };
  }

  private static String told(List<Reference> references) {
    return references.stream()
        .map(r -> "[" + r.text() + "] " + told(r))
        .collect(Collectors.joining("; "));
  }

  private static String only(String words) {
    List<Reference> references = in(words);
    assertEquals(1, references.size(), told(references));
    return told(references.getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Article 4                                   | art_4",
        "Article 5(1)(b)                             | art_5__para_1__point_b",
        "Article 5.1(b)(ii)                          | art_5__para_1__point_b__point_ii",
        "Article 5.3                                 | art_5__para_3",
        "paragraph 1                                 | art_5__para_1",
        "paragraph 1(a)                              | art_5__para_1__point_a",
        "paragraphs 1 and 3                          | art_5__para_1 art_5__para_3",
        "paragraphs 1 to 3                           | art_5__para_1 art_5__para_2 art_5__para_3",
        "subparagraph (a)                            | art_5__para_2__point_a",
        "subparagraph (a) or (c)                     | art_5__para_2__point_a art_5__para_2__point_c",
        "Article 5(1)(a) and (b)                     | art_5__para_1__point_a art_5__para_1__point_b",
        "Article 5(1)(b)(i) and (ii)                 | art_5__para_1__point_b__point_i art_5__para_1__point_b__point_ii",
        "Article 5(1), (2) and (3)                   | art_5__para_1 art_5__para_2 art_5__para_3",
        "point (b) of Article 5(1)                   | art_5__para_1__point_b",
        "points (a) and (b) of paragraph 1           | art_5__para_1__point_a art_5__para_1__point_b",
        "paragraph 1 of this Article                 | art_5__para_1",
        "the second subparagraph of Article 5(3)     | art_5__para_3__subpara_2",
        "Article 5(1), point (a)                     | art_5__para_1__point_a",
        "the first sentence of paragraph 3           | art_5__para_3",
        "Articles 4 to 7                             | art_4 art_5 art_6 art_7",
        "Articles 4, 6 and 7                         | art_4 art_6 art_7",
        "Article 6 (Meetings)                        | art_6",
        "Chapter 3 (Disputes)                        | chapter_3",
        "Chapter 3 (Disputes) to this Chapter        | chapter_3",
        "Section 1 of Chapter 2                      | chapter_2__section_1",
        "this Chapter                                | chapter_2",
        "this Section                                | chapter_2__section_1",
        "this Article                                | art_5",
        "this paragraph                              | art_5__para_2",
        "Annex 2-B (Lists)                           | annex_2b",
        "Article 4 of Annex 2-B                      | annex_2b__art_4",
        "paragraph 1 of Annex 2-B                    | annex_2b__para_1",
        "Article 8 of this Agreement                 | art_8",
        "Article 7(1)                                | art_7",
      })
  void citation_leadsToItsProvision(String words, String target) {
    assertEquals(target, only("what " + words + " says"), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Directive 95/46/EC                                | @dpd-95-46",
        "Article 25(6) of Directive 95/46/EC               | @dpd-95-46 art_25__para_6",
        "point (a) of Article 6(1) of Regulation (EU) 2016/679 | @gdpr art_6__para_1__point_a",
        "Regulation (EC) No 45/2001                        | Regulation (EC) No 45/2001",
        "GATS Article XIV                                  | @gats annex_1b__art_xiv",
        "Article 9.2 of the TRIPS Agreement                | @gats annex_1c__art_9.2",
        "Article IX:1 of the WTO Agreement                 | WTO Agreement art_ix__para_1",
        "Article XI:2(a) of GATT 1994                      | GATT 1994 art_xi__para_2__point_a",
        "Article 31 of the Vienna Convention on the Law of Treaties | Vienna Convention on the Law of Treaties art_31",
        "Article 263 TFEU                                  | TFEU art_263",
        "Articles 2 to 4 of the Berne Convention           | Berne Convention art_2 art_3 art_4",
        "Chapters 61 to 63 of the Harmonized System        | Harmonized System chapter_61 chapter_62 chapter_63",
        "the Berne Convention                              | Berne Convention",
      })
  void nameOfAnInstrument_leadsOutside(String words, String target) {
    assertEquals(target, only("what " + words + " says"), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Article 9         | ? the text at hand has no article 9",
        "Article 5(4)      | ? art_5 has no paragraph or point 4",
        "paragraph 7       | ? no paragraph 7 here",
        "Annex 9-Z         | ? the text at hand has no annex 9z",
      })
  void citationOfWhatIsNotThere_isToldAsUnresolved(String words, String reason) {
    assertEquals(reason, only("what " + words + " says"), words);
  }

  @ParameterizedTest
  @CsvSource({
    "articles of apparel",
    "at this point in time",
    "a part of 5 goods",
    "the Parties to this Agreement",
    "chapters and sections",
  })
  void commonWords_citeNothing(String words) {
    assertEquals(List.of(), in("it means " + words + " only"));
  }

  @Test
  void thatParagraph_isTheOneCitedBefore() {
    assertEquals(
        "[Article 5(3)] art_5__para_3; [that paragraph] art_5__para_3",
        told(in("what Article 5(3) says, as far as that paragraph goes")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "that paragraph 1 covers it     | [paragraph 1] art_5__para_1",
        "that Article 7 covers it       | [Article 7] art_7",
        "this Article (b) covers it     | [this Article] art_5",
        "that Section 9 of it counts    | [Section 9] ? the text at hand has no section 9",
      })
  void pointerBeforeANumber_isNoPointer(String words, String told) {
    assertEquals(told, told(in("it is understood " + words)));
  }

  private static List<Reference> ofAnnexes(String words) {
    return References.of(
        Drafts.of(
            Language.EN,
            """
            chapter_2 | Goods |
            chapter_2/section_a | Duties |
            chapter_2/section_a/art_2.1 | No duty applies.
            chapter_3 | Services |
            chapter_3/section_b | Supply |
            chapter_3/section_b/art_3.1 | Supply is free.
            chapter_3/art_3.2 | BODY
            annex_2a | Lists |
            annex_2a__para_1 | ANNEX
            """
                .replace("ANNEX", words)
                .replace("BODY", words)),
        CATALOGUE);
  }

  @Test
  void sectionOfAnotherChapter_isNotMeantByItsLetterAlone() {
    assertEquals(
        "[Section A] ? the text at hand has no section a; [Section A] chapter_2__section_a",
        told(ofAnnexes("what Section A says")));
  }

  @Test
  void chapterThatAnAnnexIsNumberedAfter_isItsOwn() {
    assertEquals(
        "[this Chapter] chapter_3; [this Chapter] chapter_2", told(ofAnnexes("in this Chapter")));
  }

  @Test
  void articleThatStandsOutsideOfItsChapter_liesInThatOfItsNumber() {
    InstrumentText text =
        Drafts.of(
            Language.EN,
            """
            chapter_2 | Goods |
            chapter_2/art_2.1 | No duty applies.
            art_2.9 | Nothing in this Chapter concerns gifts.
            art_5.1 | Nothing in this Chapter concerns samples.
            """);
    assertEquals(
        "[this Chapter] chapter_2;"
            + " [this Chapter] ? the words stand in no such division of the text at hand",
        told(References.of(text, CATALOGUE)));
  }

  @Test
  void headingInBrackets_tellsWhichOfSeveralIsMeant() {
    InstrumentText text =
        Drafts.of(
            Language.EN,
            """
            chapter_2 | Goods |
            chapter_2/section_a | Duties |
            chapter_2/section_a/art_2.1 | No duty applies.
            chapter_3 | Services |
            chapter_3/section_a | Supply |
            chapter_3/section_a/art_3.1 | See Section A (Duties) and Section A.
            """);
    assertEquals(
        "[Section A (Duties)] chapter_2__section_a; [Section A] chapter_3__section_a",
        told(References.of(text, CATALOGUE)));
  }

  @Test
  void numbersInAnAmendingArticle_areThoseOfTheAmendedInstrument() {
    InstrumentText text =
        Drafts.of(
            Language.EN,
            """
            art_1 | Scope |
            art_1__para_1 | This Act covers cold storage.
            art_2 | Amendment |
            art_2__para_1 | Directive 95/46/EC is amended as follows: in Article 1, a point is added.
            art_3 | Other rules |
            art_3__para_1 | Article 1 applies.
            """);
    assertEquals(
        "[Directive 95/46/EC] @dpd-95-46; [Article 1] @dpd-95-46 art_1; [Article 1] art_1",
        told(References.of(text, CATALOGUE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Annex 9-Z      | NOT_IN_FILE",
        "Chapter 61     | NOT_IN_FILE",
        "Article XX     | UNCLEAR",
        "Article 12.4   | NOT_IN_FILE",
        "paragraph 7    | UNCLEAR",
      })
  void citationThatLeadsNowhere_tellsOfWhichSort(String words, Reference.Cause cause) {
    Reference reference = in("what " + words + " says").getFirst();
    assertEquals(
        cause, assertInstanceOf(Reference.Unresolved.class, reference.target()).cause(), words);
  }

  @Test
  void thereof_isTheInstrumentNamedBefore() {
    assertEquals(
        "[Directive 95/46/EC] @dpd-95-46; [Article 7 thereof] @dpd-95-46 art_7",
        told(in("under Directive 95/46/EC, and in particular Article 7 thereof, it")));
  }

  @Test
  void coordinatedArticles_shareTheInstrument() {
    assertEquals(
        "[Article 3] @gats annex_agreement-on-safeguards__art_3;"
            + " [Article 4.2(c) of the Safeguards Agreement]"
            + " @gats annex_agreement-on-safeguards__art_4.2__point_c",
        told(in("following Article 3 and Article 4.2(c) of the Safeguards Agreement it")));
  }

  @Test
  void shortNameGivenInTheText_standsForTheFullOne() {
    assertEquals(
        "[Convention on Cold Storage] Convention on Cold Storage; [Article 2 of the Frost Treaty]"
            + " Convention on Cold Storage art_2",
        told(
            in(
                "by the Convention on Cold Storage (the ‘Frost Treaty’) and Article 2 of the Frost Treaty")));
  }

  @Test
  void namesSideBySide_doNotOverlap() {
    assertEquals(
        "[Article 2 of GATT 1994] GATT 1994 art_2; [Article 9] ? the text at hand has no article 9",
        told(in("see Article 2 of GATT 1994 Article 9 and so on")));
  }

  @Test
  void numberBehindAnd_thatMeasuresTime_isNoParagraph() {
    assertEquals("art_5__para_1", only("what paragraph 1 or 30 days demand"));
  }

  @Test
  void articleInAnnex_isCitedFromTheMainTextByItsAnnexOnly() {
    assertEquals("art_4", only("as Article 4 has it"));
  }

  @Test
  void span_slicesToTheWords() {
    InstrumentText text =
        Drafts.of(Language.EN, "art_1 | See Article 1(2), and more.\nart_2 | End.");
    Reference reference = References.of(text, CATALOGUE).getFirst();
    assertEquals("Article 1(2)", reference.span().of(text.text()));
    assertEquals(reference.text(), reference.span().of(text.text()));
    assertEquals("art_1", reference.from().value());
    assertInstanceOf(Reference.Unresolved.class, reference.target());
  }
}
