package org.pacta.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.pacta.eval.Gold.JudgedQuery;

/**
 * Scores searches against judged queries: each query, all of a language and all together; besides,
 * answers in the language of the query by their order, and those in the other language by whether
 * they are found among the first ten hits of all.
 *
 * @param queries the queries with their answers
 * @param language the code of the language of an instrument, that of its first text
 */
record SearchEvaluation(List<JudgedQuery> queries, Function<String, String> language) {
  private static final String NDCG = ".ndcg10";
  private static final String RECALL = ".recall10";

  /**
   * The figures of a search.
   *
   * @param family the first part of their names
   * @param search gives the hits of a query as {@code instrument:locator}, best first
   */
  List<Measure> run(String family, Function<String, List<String>> search) {
    List<Measure> measures = new ArrayList<>();
    Set<String> judged =
        queries.stream()
            .flatMap(q -> q.grades().keySet().stream())
            .map(SearchEvaluation::instrument)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, List<SearchScores>> groups = new TreeMap<>();
    List<SearchScores> same = new ArrayList<>();
    List<SearchScores> other = new ArrayList<>();
    for (JudgedQuery query : queries) {
      List<String> hits =
          search.apply(query.query()).stream()
              .filter(h -> judged.contains(instrument(h)))
              .map(SearchScores::article)
              .distinct()
              .toList();
      SearchScores score = SearchScores.of(query.grades(), hits);
      int answers = query.grades().size();
      measures.add(new Measure(family + "." + query.id() + NDCG, score.ndcg10(), answers));
      measures.add(new Measure(family + "." + query.id() + RECALL, score.recall10(), answers));
      groups.computeIfAbsent(query.language(), l -> new ArrayList<>()).add(score);
      groups.computeIfAbsent("all", l -> new ArrayList<>()).add(score);
      Predicate<String> asked = h -> language.apply(instrument(h)).equals(query.language());
      Map<String, Integer> here = some(query.grades(), asked);
      if (!here.isEmpty()) {
        same.add(SearchScores.of(here, hits.stream().filter(asked).toList()));
      }
      Map<String, Integer> there = some(query.grades(), asked.negate());
      if (SearchScores.hasBest(there)) {
        other.add(SearchScores.of(there, hits));
      }
    }
    groups.forEach(
        (name, scores) -> {
          mean(measures, family + "." + name + NDCG, scores, SearchScores::ndcg10);
          mean(measures, family + "." + name + RECALL, scores, SearchScores::recall10);
        });
    mean(measures, family + ".same-language" + NDCG, same, SearchScores::ndcg10);
    mean(measures, family + ".other-language" + RECALL, other, SearchScores::recall10);
    return measures;
  }

  private static Map<String, Integer> some(Map<String, Integer> grades, Predicate<String> wanted) {
    Map<String, Integer> some = new LinkedHashMap<>();
    grades.forEach(
        (answer, grade) -> {
          if (wanted.test(answer)) {
            some.put(answer, grade);
          }
        });
    return some;
  }

  private static String instrument(String hit) {
    return hit.substring(0, hit.indexOf(':'));
  }

  private static void mean(
      List<Measure> measures,
      String name,
      List<SearchScores> scores,
      ToDoubleFunction<SearchScores> of) {
    double mean = scores.stream().mapToDouble(of).average().orElse(0);
    measures.add(new Measure(name, mean, scores.size()));
  }
}
