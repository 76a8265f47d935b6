package org.pacta.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pacta.align.Ranking;
import org.pacta.align.Ranking.Candidate;
import org.pacta.eval.AlignScores.GoldRow;
import org.pacta.structure.Locator;

class AlignErrorsTest {
  private static final List<GoldRow> GOLD =
      List.of(
          row("art_1", "art_5", "equivalent"),
          row("art_2", "-", "absent"),
          row("art_3", "art_7", "equivalent"),
          row("art_3", "art_8", "related"));

  private static GoldRow row(String left, String right, String relation) {
    return new GoldRow("ours", left, "theirs", right, relation);
  }

  private static Candidate candidate(String right, double probability) {
    return new Candidate(new Locator(right), probability);
  }

  private static Ranking ranking(String left, List<String> chosen, Candidate... nearest) {
    List<Candidate> all = List.of(nearest);
    return new Ranking(
        new Locator(left),
        all.stream().filter(c -> chosen.contains(c.right().value())).toList(),
        all);
  }

  private static List<GoldError> errors(Ranking... found) {
    AlignmentGold.Pair pair = new AlignmentGold.Pair("ours", "theirs");
    return new AlignErrors(pair, AlignScores.Gold.of(GOLD, "ours", "theirs")).of(List.of(found));
  }

  @Test
  void rightAnswers_areNoErrors() {
    List<GoldError> errors =
        errors(
            ranking("art_1", List.of("art_5"), candidate("art_5", 0.9)),
            ranking("art_2", List.of(), candidate("art_5", 0.1)),
            ranking(
                "art_3",
                List.of("art_7", "art_8"),
                candidate("art_7", 0.8),
                candidate("art_8", 0.6)));
    assertEquals(List.of(), errors);
  }

  @Test
  void provisionWithoutLabel_isNoError() {
    assertEquals(List.of(), errors(ranking("art_9", List.of("art_5"), candidate("art_5", 0.9))));
  }

  @Test
  void missedCounterpart_standsWithItsRankAndTheNearest() {
    GoldError error =
        errors(ranking("art_1", List.of(), candidate("art_6", 0.3), candidate("art_5", 0.2)))
            .getFirst();
    assertEquals("counterpart in theirs", error.field());
    assertEquals("art_5", error.expected());
    assertEquals("absent", error.got());
    assertEquals("rank 2", error.reason());
    assertEquals("art_6 0.30, art_5 0.20", error.evidence());
  }

  @Test
  void inventedCounterpart_isNamedBesideTheRightOneOrTheAbsence() {
    Stream<String> reasons =
        errors(
                ranking(
                    "art_1",
                    List.of("art_5", "art_6"),
                    candidate("art_5", 0.9),
                    candidate("art_6", 0.5)),
                ranking("art_2", List.of("art_5"), candidate("art_5", 0.6)))
            .stream()
            .map(e -> e.got() + " " + e.reason());
    assertEquals(List.of("art_6 one-too-many", "art_5 not-absent"), reasons.toList());
  }

  @Test
  void counterpartOutOfSight_isNotNear() {
    GoldError error =
        errors(ranking("art_1", List.of("art_6"), candidate("art_6", 0.7))).getFirst();
    assertEquals("art_6", error.got());
    assertEquals("not-near", error.reason());
  }
}
