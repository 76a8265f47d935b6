package org.pacta.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.eval.AlignScores.FoundRow;
import org.pacta.eval.AlignScores.GoldRow;

class AlignScoresTest {
  private static final double EXACT = 1e-12;
  private static final List<GoldRow> GOLD =
      List.of(
          new GoldRow("a", "art_1", "b", "art_11", "equivalent"),
          new GoldRow("a", "art_2__para_1", "b", "art_12__para_3", "opposed"),
          new GoldRow("a", "art_2__para_2", "b", "art_13", "related"),
          new GoldRow("a", "art_3", "b", "-", "absent"),
          new GoldRow("b", "art_14", "a", "-", "absent"),
          new GoldRow("b", "art_15", "a", "art_4", "equivalent"));

  @Test
  void everythingRight_scoresOne() {
    AlignScores s =
        AlignScores.of(
            GOLD,
            "a",
            "b",
            List.of(
                new FoundRow("art_1", "art_11", 0.9),
                new FoundRow("art_2", "art_12", 0.9),
                new FoundRow("art_3", "-", 0.9),
                new FoundRow("art_4", "art_15", 0.9)));
    assertEquals(1, s.f1(), EXACT);
    assertEquals(1, s.accuracyAt1(), EXACT);
    assertEquals(1, s.absentRecall(), EXACT);
    assertEquals(0, s.falseAbsentRate(), EXACT);
    assertEquals(3, s.pairs());
    assertEquals(1, s.absent());
  }

  @Test
  void relatedPair_countsNeitherWay() {
    AlignScores with =
        AlignScores.of(GOLD, "a", "b", List.of(new FoundRow("art_2", "art_13", 0.5)));
    assertEquals(0, with.wrong());
    assertEquals(0, with.right());
  }

  @Test
  void unjudgedLeft_isLeftOut() {
    AlignScores s = AlignScores.of(GOLD, "a", "b", List.of(new FoundRow("art_9", "art_11", 0.9)));
    assertEquals(0, s.wrong());
  }

  @Test
  void wrongPairAndFalseAbsence_areCounted() {
    AlignScores s =
        AlignScores.of(
            GOLD,
            "a",
            "b",
            List.of(new FoundRow("art_1", "art_12", 0.9), new FoundRow("art_2", "-", 0.9)));
    assertEquals(1, s.wrong());
    assertEquals(3, s.missed());
    assertEquals(1, s.falseAbsent());
    assertEquals(0, s.accuracyAt1(), EXACT);
  }

  @Test
  void pairBesidesAbsence_takesTheAbsenceBack() {
    AlignScores s =
        AlignScores.of(
            GOLD,
            "a",
            "b",
            List.of(new FoundRow("art_3", "-", 0.4), new FoundRow("art_3", "art_11", 0.3)));
    assertEquals(0, s.absentFound());
  }
}
