package org.pacta.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.Modality;
import org.pacta.norm.Norm;
import org.pacta.norm.Norm.ExceptionClause;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;

/**
 * The clause by which an instrument commits most on a topic, and what takes away from it.
 *
 * @param clause the unit
 * @param step the place of its kind on the scale, 0 for the hardest
 * @param sectoral whether it binds in one sector only
 * @param modality the force of its words
 * @param programmatic whether it only sets out a programme, or binds to talk
 * @param main whether the clause is mainly about the topic; else it only touches on it
 * @param latitude the room that the exceptions of its article leave
 * @param objectives what those exceptions are for
 * @param exceptions the units that state them
 * @param recourse {@code inside}, {@code partly} or {@code outside} dispute settlement, or {@code
 *     unknown}
 * @param recourseClause the clause that says so; empty where unknown
 */
public record Commitment(
    Locator clause,
    int step,
    boolean sectoral,
    Modality modality,
    boolean programmatic,
    boolean main,
    Latitude latitude,
    Set<String> objectives,
    List<Locator> exceptions,
    String recourse,
    String recourseClause) {
  private static final int PROGRAMME = 1;

  /** The weightiest commitment last. */
  private static final Comparator<Commitment> WEIGHT =
      Comparator.comparing(Commitment::main)
          .thenComparing(c -> c.hardness() > 0)
          .thenComparing(c -> -c.step())
          .thenComparing(c -> !c.sectoral())
          .thenComparing(Commitment::hardness)
          .thenComparing(Commitment::latitude, Comparator.reverseOrder());

  public Commitment {
    objectives = Set.copyOf(objectives);
    exceptions = List.copyOf(exceptions);
  }

  /**
   * How hard the words bind: 3 for a duty, 2 for an effort, 1 for a recognition or a programme, 0
   * for nothing.
   */
  public int hardness() {
    int words = Deltas.hardness(modality);
    return programmatic ? Math.min(words, PROGRAMME) : words;
  }

  /** The force of the words as a code: that of the modality, or {@code programme}. */
  public String force() {
    return programmatic ? "programme" : modality.code();
  }

  /** The objectives in the order of the alphabet. */
  public Set<String> sortedObjectives() {
    return new TreeSet<>(objectives);
  }

  /**
   * The weightiest commitment of a text; the first of those that weigh alike. Recitals and
   * preambles commit to nothing.
   *
   * @param counts which provisions are in force
   * @return empty where no provision carries a topic of the scale
   */
  public static Optional<Commitment> of(
      AnnotatedText text, LadderScale scale, Predicate<Locator> counts) {
    return text.norms().stream()
        .filter(scale::concerns)
        .filter(n -> counts.test(n.locator()) && !recital(n.locator()))
        .flatMap(n -> commitment(text, scale, n).stream())
        .reduce((a, b) -> heavier(a, b));
  }

  /** The heavier of two; the first where they weigh alike. */
  public static Commitment heavier(Commitment a, Commitment b) {
    return WEIGHT.compare(b, a) > 0 ? b : a;
  }

  /** Whether a provision is a recital or a preamble, which bind nobody. */
  public static boolean recital(Locator locator) {
    return locator.value().startsWith("rec_") || locator.value().startsWith("preamble");
  }

  private static Optional<Commitment> commitment(
      AnnotatedText annotated, LadderScale scale, Norm norm) {
    InstrumentText text = annotated.text();
    Optional<String> words = text.find(norm.locator()).map(text::textOf);
    return words.flatMap(w -> scale.step(norm, w).map(s -> commitment(annotated, scale, norm, s)));
  }

  private static Commitment commitment(
      AnnotatedText annotated, LadderScale scale, Norm norm, int step) {
    List<Norm> article = annotated.normsWithin(norm.locator().article());
    String words = words(annotated.text(), norm);
    return new Commitment(
        norm.locator(),
        step,
        scale.sectoral(words),
        norm.modality(),
        scale.programmatic(words),
        scale.main(norm),
        exceptions(article).map(Latitude::of).max(Comparator.naturalOrder()).orElse(Latitude.NONE),
        exceptions(article).map(ExceptionClause::objective).collect(Collectors.toSet()),
        article.stream().filter(n -> !n.exceptions().isEmpty()).map(Norm::locator).toList(),
        norm.enforceability().state(),
        norm.enforceability().locator());
  }

  /** The words that may limit a clause: its own, and the heading of its article. */
  private static String words(InstrumentText text, Norm norm) {
    String heading = text.find(norm.locator().article()).map(Provision::heading).orElse("");
    return heading + "\n" + text.find(norm.locator()).map(text::textOf).orElse("");
  }

  private static Stream<ExceptionClause> exceptions(List<Norm> norms) {
    return norms.stream().flatMap(n -> n.exceptions().stream());
  }
}
