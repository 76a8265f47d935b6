package org.pacta.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pacta.eval.Gold.JudgedQuery;

/** Scores searches for one query with an answer in each language. */
class SearchEvaluationTest {
  private static final JudgedQuery QUERY =
      new JudgedQuery("q1", "transit", "en", Map.of("charter:art_1", 2, "宪章:art_2", 2));

  private static Map<String, Double> figures(String... hits) {
    SearchEvaluation evaluation =
        new SearchEvaluation(List.of(QUERY), id -> id.equals("charter") ? "en" : "zh");
    return evaluation.run("search", q -> List.of(hits)).stream()
        .collect(Collectors.toMap(Measure::name, Measure::value));
  }

  @Test
  void answersInTheLanguageOfTheQuery_areScoredByTheirOrderAmongTheseAlone() {
    Map<String, Double> figures = figures("宪章:art_9", "宪章:art_2", "charter:art_1");
    assertEquals(1, figures.getOrDefault("search.same-language.ndcg10", -1.0), 1e-9);
    assertEquals(0.69, figures.getOrDefault("search.all.ndcg10", -1.0), 0.01);
  }

  @Test
  void answersInTheOtherLanguage_countWhereTheyAreAmongTheFirstTenOfAll() {
    assertEquals(
        1,
        figures("charter:art_1", "宪章:art_2").getOrDefault("search.other-language.recall10", -1.0));
    assertEquals(
        0,
        figures("charter:art_1", "宪章:art_3").getOrDefault("search.other-language.recall10", -1.0));
  }

  @Test
  void hitsInInstrumentsThatNobodyJudged_areLeftOut() {
    assertEquals(
        figures("charter:art_1", "宪章:art_2"),
        figures("treaty:art_1", "charter:art_1", "treaty:art_2", "宪章:art_2"));
  }
}
