package org.pacta.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.pacta.eval.AlignScores.GoldRow;
import org.pacta.eval.Gold.JudgedQuery;
import org.pacta.norm.AnnotatedText;

/** Scores a system against gold: per instrument, per pair of instruments, and in all. */
public final class Evaluation {
  private final Gold gold;
  private final Scored system;

  /** What is scored. Instruments that it does not hold are left out. */
  public interface Scored {
    /** An instrument with its norms; empty where it is not held. */
    Optional<AnnotatedText> text(String instrument);

    /** The judged instruments that it holds, to be aligned by their articles. */
    AlignmentGold alignments(List<GoldRow> rows);

    /** The hits of a query as {@code instrument:locator}, best first, one for each article. */
    List<String> search(String query);

    /** The names of the searches that it is measured against. */
    List<String> yardsticks();

    /** The hits of a yardstick as {@code instrument:locator}, best first; units of an article. */
    List<String> search(String yardstick, String query);

    /** The headline topics. */
    Set<String> headline();
  }

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
      measures.addAll(
          new TagEvaluation(gold, labelled(), system.headline())
              .run("tags", (id, text) -> TagEvaluation.labels(text.norms())));
    }
    if (parts.contains(Part.ALIGN)) {
      measures.addAll(new AlignEvaluation(system.alignments(gold.equivalences())).run());
    }
    if (parts.contains(Part.SEARCH)) {
      search(measures, "search", system::search);
      for (String yardstick : system.yardsticks()) {
        search(measures, "search-" + yardstick, q -> system.search(yardstick, q));
      }
    }
    return measures;
  }

  /**
   * The figures of the tags of each labelled instrument without the rules that it alone supports.
   * For topics these are whole rules ({@code left-out}) or single patterns ({@code
   * left-out-patterns}).
   */
  public List<Measure> leaveOut() {
    Map<String, AnnotatedText> texts = labelled();
    TagEvaluation tags = new TagEvaluation(gold, texts, system.headline());
    List<Measure> measures = new ArrayList<>();
    for (RuleSupport.Grain grain : RuleSupport.Grain.values()) {
      RuleSupport support = new RuleSupport(gold, texts, grain);
      boolean rules = grain == RuleSupport.Grain.RULE;
      tags.run(rules ? "left-out" : "left-out-patterns", support::tagsWithout).stream()
          .filter(m -> m.isOf("topic") || m.isOf("headline") || (rules && m.isOf("modality")))
          .forEach(measures::add);
    }
    return measures;
  }

  /** Every label that was missed or given wrongly, in the order of the gold. */
  public List<TagError> errors() {
    return new TagErrors(gold, labelled()).list();
  }

  private Map<String, AnnotatedText> labelled() {
    Map<String, AnnotatedText> texts = new TreeMap<>();
    gold.labels().keySet().forEach(id -> system.text(id).ifPresent(t -> texts.put(id, t)));
    return texts;
  }

  private void search(
      List<Measure> measures, String family, Function<String, List<String>> search) {
    Set<String> judged = new TreeSet<>();
    if (gold.queries().isEmpty()) {
      return;
    }
    gold.queries()
        .forEach(q -> q.grades().keySet().forEach(k -> judged.add(k.substring(0, k.indexOf(':')))));
    Map<String, List<SearchScores>> byLanguage = new TreeMap<>();
    for (JudgedQuery query : gold.queries()) {
      List<String> hits =
          search.apply(query.query()).stream()
              .filter(h -> judged.contains(h.substring(0, h.indexOf(':'))))
              .map(SearchScores::article)
              .distinct()
              .toList();
      SearchScores score = SearchScores.of(query.grades(), hits);
      int answers = query.grades().size();
      measures.add(new Measure(family + "." + query.id() + ".ndcg10", score.ndcg10(), answers));
      measures.add(new Measure(family + "." + query.id() + ".recall10", score.recall10(), answers));
      byLanguage.computeIfAbsent(query.language(), l -> new ArrayList<>()).add(score);
      byLanguage.computeIfAbsent("all", l -> new ArrayList<>()).add(score);
    }
    byLanguage.forEach(
        (language, scores) -> {
          mean(measures, family + "." + language + ".ndcg10", scores, SearchScores::ndcg10);
          mean(measures, family + "." + language + ".recall10", scores, SearchScores::recall10);
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
