package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.InstrumentKind;
import org.pacta.corpus.TextEntry;
import org.pacta.extract.Extract;
import org.pacta.extract.Extractor;
import org.pacta.quality.RealTexts;

/** What the recogniser says of the first file of each text, against the catalogue. */
@Tag("real-text")
class RecogniserRealTextTest {
  private static final List<Case> CASES = new ArrayList<>();
  private final Recogniser recogniser = new Recogniser();

  private record Case(CatalogueEntry entry, TextEntry text, Extract extract) {}

  @BeforeAll
  static void read() {
    Extractor extractor = new Extractor();
    for (CatalogueEntry entry : Catalogue.builtin().entries()) {
      for (TextEntry text : entry.texts()) {
        if (!entry.specimen() && !text.files().isEmpty()) {
          String name = text.files().getFirst().path();
          Path file = RealTexts.mirror().resolve(name);
          CASES.add(new Case(entry, text, extractor.extract(file, name)));
        }
      }
    }
  }

  @Test
  void language_isThatOfTheCatalogue() {
    List<String> wrong =
        CASES.stream()
            .filter(c -> recogniser.language(c.extract()) != c.text().language())
            .map(c -> c.extract().file())
            .toList();
    assertEquals(List.of(), wrong);
  }

  /** Regulations and statutes share their words, and so count as one kind here. */
  @Test
  void kind_isNearlyAlwaysThatOfTheCatalogue() {
    List<Case> judged =
        CASES.stream().filter(c -> c.entry().kind() != InstrumentKind.SOFT_LAW).toList();
    List<String> wrong =
        judged.stream()
            .filter(c -> !recogniser.kind(c.extract()).equals(Optional.of(plain(c.entry().kind()))))
            .map(
                c ->
                    c.extract().file()
                        + " "
                        + recogniser.kind(c.extract())
                        + " "
                        + recogniser.title(c.extract()).orElse("-"))
            .toList();
    assertTrue(
        wrong.size() * 20 <= judged.size(),
        wrong.size() + "/" + judged.size() + " " + String.join("\n", wrong));
  }

  private static InstrumentKind plain(InstrumentKind kind) {
    return kind == InstrumentKind.REGULATION ? InstrumentKind.STATUTE : kind;
  }
}
