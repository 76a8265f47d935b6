package org.pacta.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.data.DataException;
import org.pacta.structure.Locator;

class DecisionsTest {
  private static final Aligner ALIGNER = Aligner.builtIn();
  private static final Side TREATY = AlignerTest.side("a", AlignerTest.TREATY, true);
  private static final Side OTHER = AlignerTest.side("b", AlignerTest.OTHER, true);
  private static final String HEADER = "left\tleft_locator\tright\tright_locator\trelation\tnote\n";

  @TempDir Path folder = Path.of("");

  @Test
  void decidedCounterpart_standsWithItsNote_whateverTheAlignerMakesOfIt() {
    Decisions decisions = decided("art_4", "art_2", Optional.of(Relation.RELATED), "read twice");
    Correspondence found = only(align(decisions, TREATY, OTHER), "art_4");
    assertEquals("art_2", found.rightLocator().orElseThrow().value());
    assertEquals(Relation.RELATED, found.relation());
    assertEquals(1, found.score());
    assertEquals("decision", found.reasons().getFirst().signal());
    assertEquals("read twice", found.reasons().getFirst().explanation());
  }

  @Test
  void pairDecidedToBeNone_isNotFound_andTheAbsenceSaysSo() {
    Decisions decisions = decided("art_2", "art_4", Optional.empty(), "other subject");
    Correspondence found = only(align(decisions, TREATY, OTHER), "art_2");
    assertEquals(Relation.ABSENT, found.relation());
    assertTrue(
        found.reasons().stream()
            .anyMatch(
                r ->
                    r.signal().equals("decision")
                        && r.explanation().equals("art_4: other subject")),
        found::toString);
    assertTrue(
        found.reasons().stream()
            .noneMatch(r -> r.signal().equals("nearest") && r.explanation().startsWith("art_4")),
        found::toString);
  }

  @Test
  void decision_fromTheOtherSide_isTheSame() {
    Decisions decisions = decided("art_1", "art_3", Optional.empty(), "");
    assertTrue(
        align(decisions, OTHER, TREATY).stream()
            .filter(c -> c.leftLocator().value().equals("art_3"))
            .noneMatch(c -> c.rightLocator().equals(Optional.of(new Locator("art_1")))));
  }

  @Test
  void decision_onOtherInstruments_changesNothing() {
    Decisions decisions =
        new Decisions(
            List.of(
                new Decision(
                    "a", new Locator("art_1"), "z", new Locator("art_3"), Optional.empty(), "")));
    assertEquals(ALIGNER.align(TREATY, OTHER, Level.ARTICLE), align(decisions, TREATY, OTHER));
  }

  @Test
  void pairDecidedTwice_isRefused() {
    Decision one = decision("art_1", "art_3", Optional.empty(), "");
    assertThrows(IllegalArgumentException.class, () -> new Decisions(List.of(one, one.flipped())));
  }

  @Test
  void table_isRead() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("decisions.tsv"),
            HEADER + "a\tart_1\tb\tart_3\tnone\twhy\nb\tart_4\ta\tart_2\topposed\t\n");
    List<Decision> read = Decisions.read(file).between("a", "b");
    assertEquals(
        List.of(
            decision("art_1", "art_3", Optional.empty(), "why"),
            decision("art_2", "art_4", Optional.of(Relation.OPPOSED), "")),
        read);
  }

  @Test
  void missingTable_holdsNoDecision() {
    assertTrue(Decisions.read(folder.resolve("none.tsv")).between("a", "b").isEmpty());
  }

  @Test
  void rowWithoutLocator_orWithUnknownRelation_isBadInputThatNamesTheFile() throws Exception {
    for (String row :
        List.of(
            "a\t\tb\tart_3\tnone\t",
            "a\tart_1\tb\tart_3\tabsent\t",
            "a\tart_1\tb\tart_3\tsame\t")) {
      Path file = Files.writeString(folder.resolve("decisions.tsv"), HEADER + row + "\n");
      DataException wrong = assertThrows(DataException.class, () -> Decisions.read(file));
      assertTrue(String.valueOf(wrong.getMessage()).contains("decisions.tsv"), wrong::getMessage);
    }
  }

  private static List<Correspondence> align(Decisions decisions, Side left, Side right) {
    return ALIGNER.obeying(decisions).align(left, right, Level.ARTICLE);
  }

  private static Decisions decided(
      String left, String right, Optional<Relation> relation, String note) {
    return new Decisions(List.of(decision(left, right, relation, note)));
  }

  private static Decision decision(
      String left, String right, Optional<Relation> relation, String note) {
    return new Decision("a", new Locator(left), "b", new Locator(right), relation, note);
  }

  private static Correspondence only(List<Correspondence> found, String left) {
    List<Correspondence> of =
        found.stream().filter(c -> c.leftLocator().value().equals(left)).toList();
    assertEquals(1, of.size(), of::toString);
    return of.getFirst();
  }
}
