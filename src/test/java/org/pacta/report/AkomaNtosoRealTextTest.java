package org.pacta.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextEntry;
import org.pacta.extract.Extract;
import org.pacta.extract.Extractor;
import org.pacta.quality.RealTexts;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.StructureParser;

/** Every instrument of the mirror as Akoma Ntoso: valid, and read back as it was. */
@Tag("real-text")
class AkomaNtosoRealTextTest {
  private final Extractor extractor = new Extractor();
  private final StructureParser parser = new StructureParser();

  @TempDir Path folder;

  @Test
  void everyInstrument_isValidAndComesBackAsItWas() throws IOException {
    List<String> broken = new ArrayList<>();
    int read = 0;
    for (CatalogueEntry entry : Catalogue.builtin().entries()) {
      for (Language language : Language.values()) {
        List<TextEntry> texts =
            entry.textsIn(language).filter(AkomaNtosoRealTextTest::isThere).limit(1).toList();
        for (TextEntry text : texts) {
          read++;
          if (!survives(entry, text)) {
            broken.add(entry.id() + "." + language.code());
          }
        }
      }
    }
    assertTrue(read > 90, () -> "too few texts in the mirror");
    assertEquals(List.of(), broken);
  }

  private static boolean isThere(TextEntry text) {
    return !text.files().isEmpty()
        && text.files().stream()
            .allMatch(f -> Files.isRegularFile(RealTexts.mirror().resolve(f.path())));
  }

  private boolean survives(CatalogueEntry entry, TextEntry text) throws IOException {
    List<Extract> extracts =
        text.files().stream()
            .map(f -> extractor.extract(RealTexts.mirror().resolve(f.path()), f.path()))
            .toList();
    InstrumentText before = parser.parse(entry.id(), text.language(), "Title", extracts);
    InstrumentText after = RoundTrip.through(before, entry, folder);
    return AknProfile.errors(AkomaNtoso.document(before, entry)).isEmpty()
        && before.text().equals(after.text())
        && RoundTrip.tree(before).equals(RoundTrip.tree(after));
  }
}
