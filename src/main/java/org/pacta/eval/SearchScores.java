package org.pacta.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores of a search against judged answers, as the shared definition {@code scores.py search} has
 * them: normalised discounted cumulative gain (Järvelin and Kekäläinen 2002) and recall of the best
 * answers among the first ten hits in judged instruments, at the level of articles.
 *
 * @param ndcg10 in [0, 1]
 * @param recall10 in [0, 1]
 */
public record SearchScores(double ndcg10, double recall10) {
  private static final int DEPTH = 10;
  private static final int BEST = 2;

  /** The judged answers of a query, {@code instrument:locator=grade} with blanks between. */
  public static Map<String, Integer> judgements(String relevant) {
    Map<String, Integer> grades = new LinkedHashMap<>();
    for (String answer : relevant.strip().split("\\s+")) {
      int at = answer.lastIndexOf('=');
      String where = at < 0 ? answer : answer.substring(0, at);
      int grade = at < 0 ? BEST : Integer.parseInt(answer.substring(at + 1));
      grades.put(article(where), grade);
    }
    return grades;
  }

  /**
   * Scores one query.
   *
   * @param grades the judged answers
   * @param hits {@code instrument:locator}, best first, hits in instruments that nobody judged left
   *     out
   */
  public static SearchScores of(Map<String, Integer> grades, List<String> hits) {
    List<String> first = hits.stream().limit(DEPTH).map(SearchScores::article).toList();
    Set<String> seen = new HashSet<>();
    double gain = 0;
    for (int i = 0; i < first.size(); i++) {
      String hit = first.get(i);
      if (grades.containsKey(hit) && seen.add(hit)) {
        gain += gain(grades.getOrDefault(hit, 0), i);
      }
    }
    double ideal = ideal(grades);
    return new SearchScores(ideal == 0 ? 0 : gain / ideal, recall(grades, first));
  }

  /** Whether an answer of the best grade is among those judged. */
  static boolean hasBest(Map<String, Integer> grades) {
    return grades.containsValue(BEST);
  }

  private static double ideal(Map<String, Integer> grades) {
    List<Integer> sorted = new ArrayList<>(grades.values());
    sorted.sort(Comparator.reverseOrder());
    double ideal = 0;
    for (int i = 0; i < Math.min(DEPTH, sorted.size()); i++) {
      ideal += gain(sorted.get(i), i);
    }
    return ideal;
  }

  private static double recall(Map<String, Integer> grades, List<String> first) {
    List<String> best =
        grades.keySet().stream().filter(k -> grades.getOrDefault(k, 0) == BEST).toList();
    return best.isEmpty()
        ? 1
        : (double) best.stream().filter(first::contains).count() / best.size();
  }

  private static double gain(int grade, int rank) {
    return (Math.pow(2, grade) - 1) / (Math.log(rank + 2) / Math.log(2));
  }

  /** The article of a unit. */
  static String article(String locator) {
    int at = locator.indexOf("__para_");
    return at < 0 ? locator : locator.substring(0, at);
  }
}
