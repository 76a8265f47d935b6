package org.pacta.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchScoresTest {
  private static final double EXACT = 1e-9;
  private static final Map<String, Integer> GRADES =
      SearchScores.judgements("a:art_1=2 b:art_2__para_1=1 c:art_3");

  @Test
  void judgement_withoutGradeIsBest_andParagraphsCountForTheArticle() {
    assertEquals(Map.of("a:art_1", 2, "b:art_2", 1, "c:art_3", 2), GRADES);
  }

  @Test
  void idealOrder_scoresOne() {
    SearchScores s = SearchScores.of(GRADES, List.of("a:art_1", "c:art_3__para_2", "b:art_2"));
    assertEquals(1, s.ndcg10(), EXACT);
    assertEquals(1, s.recall10(), EXACT);
  }

  @Test
  void lateHit_isDiscounted() {
    SearchScores s = SearchScores.of(GRADES, List.of("x:art_1", "a:art_1"));
    double log2of3 = Math.log(3) / Math.log(2);
    double ideal = 3 + 3 / log2of3 + 1.0 / 2;
    assertEquals(3 / log2of3 / ideal, s.ndcg10(), EXACT);
    assertEquals(0.5, s.recall10(), EXACT);
  }

  @Test
  void sameArticleTwice_countsOnce() {
    SearchScores once = SearchScores.of(GRADES, List.of("a:art_1"));
    SearchScores twice = SearchScores.of(GRADES, List.of("a:art_1", "a:art_1"));
    assertEquals(once.ndcg10(), twice.ndcg10(), EXACT);
  }

  @Test
  void nothingFound_scoresZero() {
    assertEquals(new SearchScores(0, 0), SearchScores.of(GRADES, List.of()));
  }
}
