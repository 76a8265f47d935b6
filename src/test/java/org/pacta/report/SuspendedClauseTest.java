package org.pacta.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.CatalogueEntry.Incorporation;
import org.pacta.corpus.InstrumentKind;
import org.pacta.corpus.Language;
import org.pacta.index.Draft;
import org.pacta.index.EffectiveText;
import org.pacta.norm.AnnotatedText;

/** A successor agreement that takes over a model treaty and suspends one of its two bans. */
class SuspendedClauseTest {
  private static final String TREATY =
      """
      Article 1
      Place of Servers

      No Party shall require a supplier to locate computing facilities in its territory as a
      condition for conducting business there.

      Article 2
      Place of Storage

      No Party shall require a person to store data on computing facilities within its territory.
      """;

  @TempDir static Path folder = Path.of("");

  private static final Texts TEXTS = new Texts(Language.EN);

  private static CatalogueEntry entry(String id) {
    Map<String, String> title = Map.of("en", id, "zh", id);
    return new CatalogueEntry(
        id,
        id,
        InstrumentKind.TREATY,
        true,
        title,
        title,
        List.of(),
        "",
        false,
        "",
        Map.of(),
        "",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "",
        List.of());
  }

  private static EffectiveText successor(String... suspended) throws Exception {
    Path file = Files.writeString(folder.resolve("treaty.txt"), TREATY);
    AnnotatedText text = Draft.read(file, Optional.of(Language.EN)).text();
    Incorporation taken = new Incorporation("treaty", List.of(), List.of(suspended));
    EffectiveText.Part part = new EffectiveText.Part(entry("treaty"), text, Optional.of(taken));
    return new EffectiveText(entry("successor"), List.of(part));
  }

  private static SideBySide.Cell cell(EffectiveText column) {
    return new CellBuilder("localization-ban", TEXTS).cell(column);
  }

  @Test
  void suspendedClause_comesAfterTheOneInEffect_andIsSaidToBeSuspended() throws Exception {
    SideBySide.Cell cell = cell(successor("art_1"));
    assertEquals(
        List.of("art_2", "art_1"),
        cell.quotations().stream().map(SideBySide.Quotation::locator).toList());
    assertEquals(
        List.of(false, true),
        cell.quotations().stream().map(SideBySide.Quotation::suspended).toList());
  }

  @Test
  void whereAllIsSuspended_noDifferenceIsDrawnFromIt() throws Exception {
    EffectiveText column = successor("art_1", "art_2");
    assertEquals(
        List.of(TEXTS.get("difference.suspended", "successor"), TEXTS.get("difference.none")),
        new RowDifferences(TEXTS).of(List.of(column), List.of(cell(column))));
  }
}
