package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.corpus.Language;

/** Akoma Ntoso as others write it: ids of other conventions, levels of other traditions. */
class ForeignAkomaNtosoTest {
  @TempDir Path folder;

  private InstrumentText read(String body) throws IOException {
    Path file = folder.resolve("act.xml");
    Files.writeString(
        file,
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act><meta/><body>"
            + body
            + "</body></act></akomaNtoso>");
    return Sources.file(Language.EN, file);
  }

  private static List<String> locators(InstrumentText text) {
    return text.stream().map(p -> p.locator().value()).toList();
  }

  @Test
  void articleInAChapter_isNamedWithoutIt() throws IOException {
    InstrumentText text =
        read(
            "<chapter eId=\"chp_2\"><num>Chapter 2</num><heading>Data</heading>"
                + "<article eId=\"chp_2__art_5\"><num>Article 5</num><heading>Scope</heading>"
                + "<paragraph><num>1.</num><list><intro><p>Each Party shall:</p></intro>"
                + "<point><num>(a)</num><content><p>ask; and</p></content></point>"
                + "<point><num>(b)</num><content><p>wait.</p></content></point></list>"
                + "</paragraph></article></chapter>");
    assertEquals(
        List.of(
            "chapter_2",
            "art_5",
            "art_5__para_1",
            "art_5__para_1__point_a",
            "art_5__para_1__point_b"),
        locators(text));
    assertEquals("wait.", Sources.at(text, "art_5__para_1__point_b"));
    assertEquals("Scope", text.find(new Locator("art_5")).orElseThrow().heading());
  }

  @Test
  void paragraphBelowASubsection_isAPoint() throws IOException {
    InstrumentText text =
        read(
            "<section eId=\"sec-26\"><num>26</num><heading>Transfers</heading><subsection>"
                + "<num>(1)</num><intro><p>A person must:</p></intro><paragraph><num>(a)</num>"
                + "<content><p>ask.</p></content></paragraph></subsection></section>");
    assertEquals(List.of("sec_26", "sec_26__para_1", "sec_26__para_1__point_a"), locators(text));
  }

  @Test
  void unnumberedParagraphs_areCounted() throws IOException {
    InstrumentText text =
        read(
            "<article><num>Article 3</num><content><p>Data move.</p><p>They rest.</p></content>"
                + "</article>");
    assertEquals("They rest.", Sources.at(text, "art_3__para_2"));
  }

  @Test
  void blockList_isPointsBelowItsParagraph() throws IOException {
    InstrumentText text =
        read(
            "<article><num>Article 4</num><paragraph><num>1.</num><content><blockList>"
                + "<listIntroduction>Each Party shall:</listIntroduction>"
                + "<item><num>(a)</num><p>ask; and</p></item><item><num>(b)</num><p>wait.</p></item>"
                + "</blockList></content></paragraph></article>");
    assertEquals("ask; and", Sources.at(text, "art_4__para_1__point_a"));
    assertEquals("wait.", Sources.at(text, "art_4__para_1__point_b"));
  }

  @Test
  void genericContainer_isWhatItsNameSays() throws IOException {
    InstrumentText text =
        read(
            "<hcontainer name=\"regulation\"><num>7</num><heading>Records</heading><content>"
                + "<p>Records are kept.</p></content></hcontainer>"
                + "<hcontainer name=\"schedule\"><num>Schedule 1</num><heading>Fees</heading>"
                + "<paragraph><num>1</num><content><p>None is due.</p></content></paragraph>"
                + "</hcontainer>");
    assertEquals("Records are kept.", Sources.at(text, "art_7"));
    assertEquals("None is due.", Sources.at(text, "annex_schedule1__para_1"));
  }

  @Test
  void note_isTiedToThePlaceOfItsCall() throws IOException {
    InstrumentText text =
        read(
            "<article><num>Article 1</num><paragraph><num>1.</num><content><p>Data<authorialNote"
                + " marker=\"(3)\"><p>Of any kind.</p></authorialNote> move.</p></content>"
                + "</paragraph></article>");
    assertEquals(List.of("art_1__para_1__fn_3: Of any kind."), Sources.footnotes(text));
    assertEquals("Data move.", Sources.at(text, "art_1__para_1"));
  }
}
