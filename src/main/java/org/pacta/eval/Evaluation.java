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
import org.pacta.norm.TopicClassifier;

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
   * The figures of the tags of each labelled instrument without the rules that it alone supports
   * among those scored: whole rules ({@code left-out}) or single patterns ({@code
   * left-out-patterns}). The classifier keeps silent.
   */
  public List<Measure> leaveOut() {
    List<Measure> measures = new ArrayList<>();
    for (RuleSupport.Grain grain : RuleSupport.Grain.values()) {
      boolean rules = grain == RuleSupport.Grain.RULE;
      measures.addAll(
          leaveOut(
              rules ? "left-out" : "left-out-patterns",
              new RuleSupport(held(gold), grain),
              id -> TopicClassifier.silent()));
    }
    return measures;
  }

  /**
   * The same for whole rules ({@code left-out-taught}), where further labelled instruments support
   * rules as well, and a classifier speaks that was taught all of these but the one left out: the
   * way in which rules and classifier of the program were made.
   *
   * @param taught further labels; they are not scored
   */
  public List<Measure> leaveOut(List<Gold> taught) {
    Map<String, LabelledText> all = new TreeMap<>();
    taught.forEach(t -> all.putAll(held(t)));
    all.putAll(held(gold));
    UnseenClassifiers classifiers = new UnseenClassifiers(all, held(gold).keySet());
    RuleSupport support = new RuleSupport(all, RuleSupport.Grain.RULE);
    return leaveOut("left-out-taught", support, classifiers::of);
  }

  private List<Measure> leaveOut(
      String family, RuleSupport support, Function<String, TopicClassifier> classifiers) {
    boolean modality = support.grain() == RuleSupport.Grain.RULE;
    return new TagEvaluation(gold, labelled(), system.headline())
        .run(family, (id, text) -> support.tagsWithout(id, text, classifiers.apply(id))).stream()
            .filter(m -> m.isOf("topic") || m.isOf("headline") || (modality && m.isOf("modality")))
            .toList();
  }

  private Map<String, LabelledText> held(Gold read) {
    Map<String, LabelledText> held = new TreeMap<>();
    read.labels()
        .forEach(
            (id, labels) ->
                system.text(id).ifPresent(t -> held.put(id, new LabelledText(t, labels))));
    return held;
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
