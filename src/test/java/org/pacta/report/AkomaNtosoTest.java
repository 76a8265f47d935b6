package org.pacta.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextEntry;
import org.pacta.extract.Block;
import org.pacta.extract.Extract;
import org.pacta.extract.Extractor;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.StructureParser;

class AkomaNtosoTest {
  @TempDir Path folder;

  private static final StructureParser PARSER = new StructureParser();
  private static final CatalogueEntry ENTRY = entry("model-trade-agreement");

  static Stream<InstrumentText> specimens() {
    return Catalogue.builtin().entries().stream()
        .filter(CatalogueEntry::specimen)
        .flatMap(e -> e.texts().stream().map(t -> parse(e, t)));
  }

  private static CatalogueEntry entry(String id) {
    return Catalogue.builtin().find(id).orElseThrow();
  }

  private static InstrumentText parse(CatalogueEntry entry, TextEntry text) {
    Path file = Path.of("corpus", "specimens", text.files().getFirst().path());
    Extract extract = new Extractor().extract(file, text.files().getFirst().path());
    return PARSER.parse(
        entry.id(), text.language(), entry.titleIn(text.language()), List.of(extract));
  }

  private static InstrumentText treaty(String... lines) {
    List<Block> blocks =
        Stream.of(lines).flatMap(l -> Stream.of(Block.line(l), Block.gap())).toList();
    Extract extract = new Extract("model.txt", "00", "text/plain", blocks);
    return PARSER.parse(ENTRY.id(), Language.EN, "Model", List.of(extract));
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void everySpecimen_isValid(InstrumentText text) {
    String document = AkomaNtoso.document(text, entry(text.instrument()));
    assertEquals(List.of(), AknProfile.errors(document));
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void everyProvisionAlone_isValid(InstrumentText text) {
    CatalogueEntry entry = entry(text.instrument());
    text.stream()
        .forEach(
            p ->
                assertEquals(
                    List.of(),
                    AknProfile.errors(AkomaNtoso.portion(text, entry, p)),
                    p.locator().value()));
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void everySpecimen_comesBackAsItWas(InstrumentText text) throws IOException {
    InstrumentText back = RoundTrip.through(text, entry(text.instrument()), folder);
    assertEquals(RoundTrip.tree(text), RoundTrip.tree(back));
    assertEquals(text.text(), back.text());
  }

  @Test
  void headingBelowAHead_isNotLost() throws IOException {
    InstrumentText text =
        treaty(
            "Article 1: Origin", "Application of Chapter 3", "1. Goods are free.", "2. So be it.");
    InstrumentText back = RoundTrip.through(text, ENTRY, folder);
    assertEquals(text.text(), back.text());
    assertEquals(RoundTrip.tree(text), RoundTrip.tree(back));
  }

  @Test
  void profile_refusesALevelWithoutContent() {
    String document = AkomaNtoso.document(treaty("Article 1: Scope", "It applies."), ENTRY);
    assertEquals(List.of(), AknProfile.errors(document));
    assertFalse(AknProfile.errors(document.replaceAll("(?s)<content>.*?</content>", "")).isEmpty());
  }

  @Test
  void articleOfATreaty_hasItsLocatorNumberAndHeading() {
    String document =
        AkomaNtoso.document(
            treaty(
                "Article 14.2: Transfers",
                "1. Each Party shall allow transfers.",
                "2. Each Party may:",
                "(a) ask; and",
                "(b) wait."),
            ENTRY);
    assertContains(document, "<article eId=\"art_14.2\">");
    assertContains(document, "<num>Article 14.2: </num>");
    assertContains(document, "<heading>Transfers</heading>");
    assertContains(document, "<paragraph eId=\"art_14.2__para_2\">");
    assertContains(document, "<point eId=\"art_14.2__para_2__point_b\">");
    assertContains(document, "<num>(b) </num>");
    assertContains(document, "<p>Each Party may:</p>");
  }

  @Test
  void annexAtTheEnd_isAnAttachment() {
    String document =
        AkomaNtoso.document(
            treaty("Article 1: Scope", "It applies.", "Annex I", "1. Parties listed here."), ENTRY);
    assertContains(document, "<attachment eId=\"annex_i\"");
    assertEquals(List.of(), AknProfile.errors(document));
  }

  @Test
  void provisionAlone_isAPortionThatNamesItsPlace() {
    InstrumentText text = treaty("Article 1: Scope", "It applies.");
    String portion = AkomaNtoso.portion(text, ENTRY, text.find(new Locator("art_1")).orElseThrow());
    assertContains(portion, "<FRBRportion from=\"#art_1\"/>");
    assertContains(portion, "<portion includedIn=\"#original\">");
  }

  @Test
  void provenance_hasFileHashAndCaveat() {
    String document = AkomaNtoso.document(treaty("Article 1: Scope", "It applies."), ENTRY);
    assertContains(document, "<pacta:source file=\"model.txt\" sha256=\"00\"/>");
    assertContains(document, "<pacta:caveat value=\"" + ENTRY.caveat());
  }

  @Test
  void characterThatXmlLacks_isRefused() {
    InstrumentText text = treaty("Article 1: Scope", "It \uFFFF applies.");
    assertThrows(IllegalArgumentException.class, () -> AkomaNtoso.document(text, ENTRY));
  }

  private static void assertContains(String document, String part) {
    assertTrue(document.contains(part), () -> part + " is not in\n" + document);
  }
}
