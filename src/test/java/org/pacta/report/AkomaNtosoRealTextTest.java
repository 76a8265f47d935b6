package org.pacta.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.extract.Extract;
import org.pacta.extract.Extractor;
import org.pacta.quality.RealTexts;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.StructureParser;

/** Instruments of each tradition as Akoma Ntoso: valid, and read back as they were. */
@Tag("real-text")
class AkomaNtosoRealTextTest {
  private static final Extractor EXTRACTOR = new Extractor();
  private static final StructureParser PARSER = new StructureParser();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "gdpr, EN",
    "tpp, EN",
    "pipl, ZH",
    "ccpa, EN",
    "vcdpa, EN",
    "cloud-act, EN",
    "korus, EN",
    "sgp-usa-fta, EN",
    "data-export-assessment-guide-v3, ZH"
  })
  void instrument_isValidAndComesBackAsItWas(String id, Language language) throws IOException {
    CatalogueEntry entry = Catalogue.builtin().find(id).orElseThrow();
    List<Extract> extracts =
        entry.textsIn(language).findFirst().orElseThrow().files().stream()
            .map(f -> EXTRACTOR.extract(RealTexts.mirror().resolve(f.path()), f.path()))
            .toList();
    InstrumentText before = PARSER.parse(id, language, "Title", extracts);
    InstrumentText after = RoundTrip.through(before, entry, folder);
    assertEquals(List.of(), AknProfile.errors(AkomaNtoso.document(before, entry)));
    assertEquals(RoundTrip.tree(before), RoundTrip.tree(after));
    assertEquals(before.text(), after.text());
  }
}
