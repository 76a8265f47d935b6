package org.pacta.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.pacta.corpus.Language;
import org.pacta.lexicon.Concept;
import org.pacta.lexicon.Lexicon;

/** The signals for a pair of sides. */
final class Signals {
  private static final double RELATED = 0.5;
  private static final double BROADER = 0.3;

  private Signals() {}

  /** The signals that can speak for these languages, in a fixed order. */
  static List<Signal> of(PreparedSide left, PreparedSide right, Lexicon lexicon) {
    List<Signal> signals = new ArrayList<>();
    boolean sameLanguage = left.language() == right.language();
    Weighting meaning = new Weighting(left, right, Profile::meaning);
    CosineSignal text = CosineSignal.of("meaning", meaning, UnaryOperator.identity());
    if (sameLanguage) {
      signals.add(cosine("wording", left, right, Profile::wording));
    } else {
      signals.add(new LikelihoodSignal(left, right));
    }
    if (!sameLanguage || left.language() == Language.ZH) {
      signals.add(text);
    }
    UnaryOperator<String> same = UnaryOperator.identity();
    signals.add(
        new HeadingSignal(
            "heading", meaning.signal("heading", left, right, Profile::heading, same), text));
    signals.add(new CoverageSignal("coverage", text));
    signals.add(new ParagraphSignal(left, right, meaning));
    Weighting named = new Weighting(left, right, p -> expanded(p.concepts(), lexicon));
    UnaryOperator<String> label = id -> label(id, lexicon);
    CosineSignal concepts = CosineSignal.of("concepts", named, label);
    signals.add(concepts);
    signals.add(new CoverageSignal("concept-coverage", concepts));
    signals.add(
        new HeadingSignal(
            "heading-concepts",
            named.signal(
                "heading-concepts",
                left,
                right,
                p -> expanded(p.headingConcepts(), lexicon),
                label),
            concepts));
    signals.add(cosine("topics", left, right, Profile::topics));
    signals.add(cosine("modality", left, right, Profile::force));
    signals.add(cosine("bearer", left, right, Profile::bearers));
    signals.add(cosine("numbers", left, right, Profile::numbers));
    signals.add(new PlaceSignal(left, right));
    return List.copyOf(signals);
  }

  private static CosineSignal cosine(
      String name,
      PreparedSide left,
      PreparedSide right,
      java.util.function.Function<Profile, Map<String, Double>> feature) {
    return CosineSignal.of(name, new Weighting(left, right, feature), UnaryOperator.identity());
  }

  /** The concepts named, and with less weight those that bridge to another tradition. */
  static Map<String, Double> expanded(Map<String, Double> concepts, Lexicon lexicon) {
    Map<String, Double> all = new TreeMap<>(concepts);
    concepts.forEach(
        (id, count) -> {
          lexicon.related(id).forEach(o -> all.merge(o, count * RELATED, Double::sum));
          lexicon
              .concept(id)
              .map(Concept::broader)
              .orElse(List.of())
              .forEach(o -> all.merge(o, count * BROADER, Double::sum));
        });
    return all;
  }

  private static String label(String id, Lexicon lexicon) {
    return lexicon
        .concept(id)
        .map(c -> first(c.en()) + (c.zh().isEmpty() ? "" : "/" + first(c.zh())))
        .orElse(id);
  }

  private static String first(List<String> terms) {
    return terms.isEmpty() ? "" : terms.getFirst();
  }
}
