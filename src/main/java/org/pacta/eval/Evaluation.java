package org.pacta.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.pacta.eval.AlignScores.FoundRow;
import org.pacta.eval.AlignScores.GoldRow;
import org.pacta.eval.Gold.JudgedQuery;
import org.pacta.eval.TagScores.Labels;

/** Scores a system against gold: per instrument, per pair of instruments, and in all. */
public final class Evaluation {
  private final Gold gold;
  private final Scored system;

  /** What is scored. Instruments that it does not hold are left out. */
  public interface Scored {
    /** Whether it holds an instrument. */
    boolean holds(String instrument);

    /** The tags of all units of an instrument. */
    List<Labels> tags(String instrument);

    /** The alignment of the articles of two instruments. */
    List<FoundRow> align(String left, String right);

    /** The hits of a query as {@code instrument:locator}, best first, one for each article. */
    List<String> search(String query);

    /** The headline topics. */
    Set<String> headline();
  }

  private record Pair(String left, String right) {}

  public Evaluation(Gold gold, Scored system) {
    this.gold = gold;
    this.system = system;
  }

  /** What can be scored. */
  public enum Part {
    TAGS,
    ALIGN,
    SEARCH
  }

  /** The figures of the parts, in a fixed order. */
  public List<Measure> run(Set<Part> parts) {
    List<Measure> measures = new ArrayList<>();
    if (parts.contains(Part.TAGS)) {
      tags(measures);
    }
    if (parts.contains(Part.ALIGN)) {
      align(measures);
    }
    if (parts.contains(Part.SEARCH)) {
      search(measures);
    }
    return measures;
  }

  private void tags(List<Measure> measures) {
    List<Labels> allGold = new ArrayList<>();
    List<Labels> allFound = new ArrayList<>();
    gold.labels()
        .forEach(
            (id, labels) -> {
              if (!system.holds(id)) {
                return;
              }
              List<Labels> found = system.tags(id);
              tags(measures, id, labels, found);
              labels.forEach(l -> allGold.add(prefixed(id, l)));
              found.forEach(l -> allFound.add(prefixed(id, l)));
            });
    if (!allGold.isEmpty()) {
      tags(measures, "all", allGold, allFound);
    }
  }

  private static Labels prefixed(String id, Labels l) {
    return new Labels(id + ":" + l.locator(), l.topics(), l.modality());
  }

  private void tags(List<Measure> measures, String id, List<Labels> labels, List<Labels> found) {
    TagScores s = TagScores.of(labels, found, system.headline());
    String prefix = "tags." + id + ".";
    double present = labels.isEmpty() ? 1 : 1 - (double) s.missingUnits() / s.units();
    measures.add(new Measure(prefix + "units-present", present, s.units()));
    measures.add(new Measure(prefix + "topic-micro", s.topicMicro(), s.units()));
    measures.add(new Measure(prefix + "topic-macro", s.topicMacro(), s.units()));
    measures.add(new Measure(prefix + "headline-micro", s.headlineMicro(), s.units()));
    measures.add(new Measure(prefix + "modality-macro", s.modalityMacro(), s.units()));
    measures.add(new Measure(prefix + "modality-accuracy", s.modalityAccuracy(), s.units()));
  }

  private void align(List<Measure> measures) {
    Set<Pair> pairs =
        new TreeSet<>(java.util.Comparator.comparing(Pair::left).thenComparing(Pair::right));
    for (GoldRow row : gold.equivalences()) {
      if (system.holds(row.left()) && system.holds(row.right())) {
        pairs.add(new Pair(row.left(), row.right()));
      }
    }
    AlignScores all = AlignScores.NONE;
    for (Pair pair : pairs) {
      AlignScores s =
          AlignScores.of(
              gold.equivalences(),
              pair.left(),
              pair.right(),
              system.align(pair.left(), pair.right()));
      align(measures, pair.left() + "-" + pair.right(), s);
      all = all.plus(s);
    }
    if (!pairs.isEmpty()) {
      align(measures, "all", all);
    }
  }

  private static void align(List<Measure> measures, String name, AlignScores s) {
    String prefix = "align." + name + ".";
    measures.add(new Measure(prefix + "f1", s.f1(), s.pairs()));
    measures.add(new Measure(prefix + "accuracy-at-1", s.accuracyAt1(), s.lefts()));
    measures.add(new Measure(prefix + "absent-recall", s.absentRecall(), s.absent()));
    measures.add(new Measure(prefix + "not-falsely-absent", 1 - s.falseAbsentRate(), s.lefts()));
  }

  private void search(List<Measure> measures) {
    Set<String> judged = new TreeSet<>();
    if (gold.queries().isEmpty()) {
      return;
    }
    gold.queries()
        .forEach(q -> q.grades().keySet().forEach(k -> judged.add(k.substring(0, k.indexOf(':')))));
    Map<String, List<SearchScores>> byLanguage = new TreeMap<>();
    for (JudgedQuery query : gold.queries()) {
      List<String> hits =
          system.search(query.query()).stream()
              .filter(h -> judged.contains(h.substring(0, h.indexOf(':'))))
              .toList();
      SearchScores score = SearchScores.of(query.grades(), hits);
      int answers = query.grades().size();
      measures.add(new Measure("search." + query.id() + ".ndcg10", score.ndcg10(), answers));
      measures.add(new Measure("search." + query.id() + ".recall10", score.recall10(), answers));
      byLanguage.computeIfAbsent(query.language(), l -> new ArrayList<>()).add(score);
      byLanguage.computeIfAbsent("all", l -> new ArrayList<>()).add(score);
    }
    byLanguage.forEach(
        (language, scores) -> {
          mean(measures, "search." + language + ".ndcg10", scores, SearchScores::ndcg10);
          mean(measures, "search." + language + ".recall10", scores, SearchScores::recall10);
        });
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
