package org.pacta.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.Norm;

/**
 * Scores tags: for each instrument, for each language and for all, and apart for the units on which
 * two readers agree and for those on which they do not.
 */
final class TagEvaluation {
  private final Gold gold;
  private final Map<String, AnnotatedText> texts;
  private final Set<String> headline;

  /**
   * @param texts the instruments that are labelled, by id
   */
  TagEvaluation(Gold gold, Map<String, AnnotatedText> texts, Set<String> headline) {
    this.gold = gold;
    this.texts = texts;
    this.headline = headline;
  }

  /** The norms of a text as rows that can be compared with gold. */
  static List<Labels> labels(List<Norm> norms) {
    return norms.stream()
        .map(
            n ->
                new Labels(
                    n.locator().value(),
                    n.topics().stream().map(Norm.TopicTag::topic).collect(Collectors.joining(",")),
                    n.modality().code(),
                    n.bearer()))
        .toList();
  }

  /** Labels of the gold and rows for the same units. */
  private record Rows(List<Labels> gold, List<Labels> found) {
    Rows() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    void add(String instrument, List<Labels> labels, List<Labels> rows, Predicate<String> which) {
      Predicate<Labels> wanted = l -> which.test(l.locator());
      labels.stream().filter(wanted).map(l -> l.in(instrument)).forEach(gold::add);
      rows.stream().filter(wanted).map(l -> l.in(instrument)).forEach(found::add);
    }
  }

  /**
   * The figures.
   *
   * @param prefix of their names, {@code tags}
   * @param tagger gives the rows of an instrument
   */
  List<Measure> run(String prefix, BiFunction<String, AnnotatedText, List<Labels>> tagger) {
    Map<String, Rows> sets = new LinkedHashMap<>();
    texts.forEach(
        (id, text) -> {
          List<Labels> labels = gold.labels().getOrDefault(id, List.of());
          List<Labels> found = tagger.apply(id, text);
          Map<String, Boolean> agreement = gold.agreement(id);
          Predicate<String> read = agreement::containsKey;
          set(sets, id).add(id, labels, found, l -> true);
          set(sets, text.text().language().code()).add(id, labels, found, l -> true);
          set(sets, "all").add(id, labels, found, l -> true);
          set(sets, "agreed")
              .add(id, labels, found, read.and(l -> Boolean.TRUE.equals(agreement.get(l))));
          set(sets, "contested")
              .add(id, labels, found, read.and(l -> Boolean.FALSE.equals(agreement.get(l))));
        });
    List<Measure> measures = new ArrayList<>();
    sets.forEach((name, rows) -> add(measures, prefix + "." + name + ".", rows));
    return measures;
  }

  private static Rows set(Map<String, Rows> sets, String name) {
    return sets.computeIfAbsent(name, n -> new Rows());
  }

  private void add(List<Measure> measures, String prefix, Rows rows) {
    if (rows.gold().isEmpty()) {
      return;
    }
    TagScores s = TagScores.of(rows.gold(), rows.found(), headline);
    int n = s.units();
    measures.add(new Measure(prefix + "units-present", 1 - (double) s.missingUnits() / n, n));
    measures.add(new Measure(prefix + "topic-micro", s.topicMicro(), n));
    measures.add(new Measure(prefix + "topic-macro", s.topicMacro(), n));
    measures.add(new Measure(prefix + "headline-micro", s.headlineMicro(), n));
    measures.add(new Measure(prefix + "modality-macro", s.modalityMacro(), n));
    measures.add(new Measure(prefix + "modality-accuracy", s.modalityAccuracy(), n));
    measures.add(new Measure(prefix + "bearer-right", s.bearerRight(), s.bearers()));
    measures.add(new Measure(prefix + "bearer-complete", s.bearerComplete(), s.bearers()));
  }
}
