package org.pacta.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.pacta.eval.AlignScores.GoldRow;
import org.pacta.norm.AnnotatedText;

/** Scores a system against gold: per instrument, per pair of instruments, and in all. */
public final class Evaluation {
  private final Gold gold;
  private final Scored system;

  /** What is scored. Instruments that it does not hold are left out. */
  public interface Scored {
    /** An instrument with its norms; empty where it is not held. */
    Optional<AnnotatedText> text(String instrument);

    /** The work of an instrument; versions of one law are one work. */
    String work(String instrument);

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
    if (parts.contains(Part.SEARCH) && !gold.queries().isEmpty()) {
      SearchEvaluation evaluation = new SearchEvaluation(gold.queries(), this::language);
      measures.addAll(evaluation.run("search", system::search));
      for (String yardstick : system.yardsticks()) {
        measures.addAll(evaluation.run("search-" + yardstick, q -> system.search(yardstick, q)));
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
      RuleSupport support = new RuleSupport(held(gold), grain);
      boolean rules = grain == RuleSupport.Grain.RULE;
      measures.addAll(
          leaveOut(rules ? "left-out" : "left-out-patterns", rules, support::tagsWithout));
    }
    return measures;
  }

  /**
   * What a text meets that nobody has labelled, where further labelled instruments support rules as
   * well and the classifier was taught these: the way in which rules and classifier of the program
   * were made. Tags ({@code left-out-taught}) are those of the text left out; alignments ({@code
   * align-left-out-taught}) compare two texts so read, with weights that were learned on texts so
   * read, from the judgements of both and without the left one.
   *
   * @param taught further labels and judgements; they are not scored
   */
  public List<Measure> leaveOut(List<Gold> taught, Set<Part> parts) {
    UnseenReader reader = unseen(taught);
    List<Measure> measures = new ArrayList<>();
    Map<String, AnnotatedText> texts = labelled();
    List<Gold> all = Stream.concat(Stream.of(gold), taught.stream()).toList();
    AlignmentGold lessons = system.alignments(Gold.together(all).equivalences());
    reader.prepare(
        Stream.concat(
                parts.contains(Part.TAGS) ? texts.values().stream() : Stream.empty(),
                parts.contains(Part.ALIGN) ? lessons.annotated() : Stream.empty())
            .map(AnnotatedText::text)
            .toList());
    if (parts.contains(Part.TAGS)) {
      measures.addAll(
          leaveOut(
              "left-out-taught",
              true,
              (id, text) -> TagEvaluation.labels(reader.read(text.text()).norms())));
    }
    if (parts.contains(Part.ALIGN)) {
      AlignmentGold unseen = lessons.readBy(reader::read);
      measures.addAll(
          new AlignEvaluation(unseen.judgedBy(gold.equivalences()), unseen).leftOutTaught());
    }
    return measures;
  }

  /**
   * The judged pairs of instruments, each text read as if nobody had labelled it: what the aligner
   * learns from, for it has to know how far the tags of a new instrument can be trusted.
   */
  public AlignmentGold unseenAlignments() {
    AlignmentGold pairs = system.alignments(gold.equivalences());
    UnseenReader reader = unseen(List.of());
    reader.prepare(pairs.annotated().map(AnnotatedText::text).toList());
    return pairs.readBy(reader::read);
  }

  /** Reads texts as if nobody had labelled them, from these labels and those that are scored. */
  private UnseenReader unseen(List<Gold> taught) {
    Map<String, LabelledText> all = new TreeMap<>();
    taught.forEach(t -> all.putAll(held(t)));
    all.putAll(held(gold));
    return new UnseenReader(all, system::work);
  }

  private List<Measure> leaveOut(
      String family, boolean modality, BiFunction<String, AnnotatedText, List<Labels>> tagger) {
    return new TagEvaluation(gold, labelled(), system.headline())
        .run(family, tagger).stream()
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

  /**
   * Every label that was missed or given wrongly, in the order of the gold, and every pair and
   * absence of the alignments.
   */
  public List<GoldError> errors(Set<Part> parts) {
    List<GoldError> errors = new ArrayList<>();
    if (parts.contains(Part.TAGS)) {
      errors.addAll(new TagErrors(gold, labelled()).list());
    }
    if (parts.contains(Part.ALIGN)) {
      errors.addAll(new AlignEvaluation(system.alignments(gold.equivalences())).errors());
    }
    return errors;
  }

  private Map<String, AnnotatedText> labelled() {
    Map<String, AnnotatedText> texts = new TreeMap<>();
    gold.labels().keySet().forEach(id -> system.text(id).ifPresent(t -> texts.put(id, t)));
    return texts;
  }

  /** The code of the language of the first text of an instrument; empty where it is not held. */
  private String language(String instrument) {
    return system.text(instrument).map(t -> t.text().language().code()).orElse("");
  }
}
