package org.pacta.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.align.Ranking;
import org.pacta.eval.AlignScores.FoundRow;
import org.pacta.eval.AlignScores.GoldRow;
import org.pacta.structure.Locator;

class ReliabilityTest {
  private static final List<GoldRow> GOLD =
      List.of(
          new GoldRow("a", "art_1", "b", "art_1", "equivalent"),
          new GoldRow("a", "art_2", "b", "art_2", "opposed"),
          new GoldRow("a", "art_3", "b", "art_3", "related"));

  @Test
  void rightAndWrongPairs_areCountedInTheBandOfTheirScore() {
    List<Measure> measures =
        measures(
            found("art_1", "art_1", 0.9),
            found("art_2", "art_1", 0.95),
            found("art_2", "art_2", 0.6));
    assertEquals(
        List.of(
            new Measure("align.all.right-from-50", 1, 1),
            new Measure("align.all.right-from-90", 0.5, 2)),
        measures);
  }

  @Test
  void scoreJustBelowABand_countsInTheLowerOne() {
    assertEquals(
        List.of(new Measure("align.all.right-from-70", 1, 1)),
        measures(found("art_1", "art_1", 0.8999)));
  }

  @Test
  void relatedPairs_areNeitherRightNorWrong() {
    assertEquals(List.of(), measures(found("art_3", "art_3", 0.99)));
  }

  private static List<Measure> measures(Ranking... found) {
    Reliability reliability = new Reliability();
    reliability.add(Arrays.asList(found), some -> AlignScores.of(GOLD, "a", "b", rows(some)));
    return reliability.measures("align");
  }

  private static List<FoundRow> rows(List<Ranking> rankings) {
    return rankings.stream()
        .flatMap(
            r ->
                r.counterparts().stream()
                    .map(c -> new FoundRow(r.left().value(), c.right().value(), c.probability())))
        .toList();
  }

  private static Ranking found(String left, String right, double score) {
    return new Ranking(
        new Locator(left), List.of(new Ranking.Candidate(new Locator(right), score)), List.of());
  }
}
