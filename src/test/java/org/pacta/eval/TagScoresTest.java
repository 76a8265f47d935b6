package org.pacta.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TagScoresTest {
  private static final double EXACT = 1e-12;
  private static final List<Labels> GOLD =
      List.of(
          new Labels("art_1", "free-transfer,exceptions", "obligation"),
          new Labels("art_2", "localization-ban", "prohibition"),
          new Labels("art_3", "none", "other"));

  private static TagScores score(Labels... found) {
    return TagScores.of(GOLD, List.of(found), Set.of("free-transfer", "localization-ban"));
  }

  @Test
  void sameLabels_scoreOne() {
    TagScores s = score(GOLD.toArray(Labels[]::new));
    assertEquals(1, s.topicMicro(), EXACT);
    assertEquals(1, s.topicMacro(), EXACT);
    assertEquals(1, s.modalityMacro(), EXACT);
    assertEquals(0, s.missingUnits());
  }

  @Test
  void missedAndInventedTopics_costBoth() {
    // right: free-transfer; missed: exceptions, localization-ban; invented: scope
    TagScores s =
        score(
            new Labels("art_1", "free-transfer", "obligation"),
            new Labels("art_2", "scope", "obligation"),
            new Labels("art_3", "", "other"));
    assertEquals(2.0 / (2 + 1 + 2), s.topicMicro(), EXACT);
    assertEquals(1.0 / 3, s.topicMacro(), EXACT);
    assertEquals(2.0 / (2 + 0 + 1), s.headlineMicro(), EXACT);
    // obligation: one right, one wrong; prohibition: missed; other: right
    assertEquals((2.0 / 3 + 0 + 1) / 3, s.modalityMacro(), EXACT);
    assertEquals(2.0 / 3, s.modalityAccuracy(), EXACT);
  }

  @Test
  void missingUnit_isCountedAsMissed() {
    TagScores s = score(GOLD.get(0), GOLD.get(1));
    assertEquals(1, s.missingUnits());
    assertEquals(2.0 / 3, s.modalityMacro(), EXACT);
  }

  @Test
  void rowsWithoutGold_areLeftOut() {
    TagScores s =
        score(GOLD.get(0), GOLD.get(1), GOLD.get(2), new Labels("art_9", "spam", "obligation"));
    assertEquals(1, s.topicMicro(), EXACT);
  }
}
