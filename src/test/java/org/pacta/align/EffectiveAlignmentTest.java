package org.pacta.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.CatalogueEntry.Incorporation;
import org.pacta.corpus.InstrumentKind;
import org.pacta.index.EffectiveText;
import org.pacta.norm.AnnotatedText;
import org.pacta.structure.Locator;

/** A successor agreement that takes over a treaty, without its second article. */
class EffectiveAlignmentTest {
  private static final EffectiveText SUCCESSOR =
      new EffectiveText(
          entry("successor"),
          List.of(
              new EffectiveText.Part(
                  entry("treaty"),
                  text("treaty", AlignerTest.TREATY),
                  Optional.of(new Incorporation("treaty", List.of("art_4"), List.of("art_2"))))));
  private static final EffectiveText OTHER =
      new EffectiveText(
          entry("other"),
          List.of(
              new EffectiveText.Part(
                  entry("other"), text("other", AlignerTest.OTHER), Optional.empty())));

  private static AnnotatedText text(String id, List<String> articles) {
    return AlignerTest.side(id, articles, true).annotated();
  }

  private static CatalogueEntry entry(String id) {
    Map<String, String> title = Map.of("en", id, "zh", id);
    return CatalogueEntry.plain(id, InstrumentKind.TREATY, title, "", "", List.of());
  }

  private static List<Correspondence> align(EffectiveText left, EffectiveText right) {
    return new EffectiveAlignment(Aligner.builtIn()).align(left, right, Level.ARTICLE);
  }

  @Test
  void incorporatedProvision_isOneOfTheSuccessor_andSaysWhereItStands() {
    Correspondence first = align(SUCCESSOR, OTHER).getFirst();
    assertEquals("successor", first.left());
    assertEquals(Optional.of(new Locator("art_3")), first.rightLocator());
    assertEquals("incorporating treaty art_1", first.reasons().getLast().explanation());
  }

  @Test
  void provisionThatIsSuspendedOrLeftOut_hasNoRow() {
    List<String> lefts =
        align(SUCCESSOR, OTHER).stream().map(c -> c.leftLocator().value()).distinct().toList();
    assertEquals(List.of("art_1", "art_3"), lefts);
  }

  @Test
  void suspendedCounterpart_isAnAbsence_thatNamesIt() {
    List<Correspondence> duties =
        align(OTHER, SUCCESSOR).stream()
            .filter(c -> c.leftLocator().value().equals("art_4"))
            .toList();
    assertEquals(1, duties.size());
    assertEquals(Relation.ABSENT, duties.getFirst().relation());
    assertTrue(
        duties.getFirst().reasons().stream()
            .anyMatch(r -> r.signal().equals("suspended") && r.explanation().endsWith("art_2")));
  }
}
