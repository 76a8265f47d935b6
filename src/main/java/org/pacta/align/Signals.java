package org.pacta.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
    return Stream.of(words(left, right), concepts(left, right, lexicon), rules(left, right))
        .flatMap(List::stream)
        .toList();
  }

  /** What the words tell. */
  private static List<Signal> words(PreparedSide left, PreparedSide right) {
    List<Signal> signals = new ArrayList<>();
    boolean sameLanguage = left.language() == right.language();
    Weighting meaning = new Weighting(left, right, Profile::meaning);
    CosineSignal text = CosineSignal.of("meaning", meaning, UnaryOperator.identity());
    if (sameLanguage) {
      signals.add(cosine("wording", left, right, Profile::wording));
      signals.add(cosine("phrases", left, right, Profile::phrases));
    } else {
      signals.add(new LikelihoodSignal(left, right));
    }
    if (!sameLanguage || left.language() == Language.ZH) {
      signals.add(text);
    }
    UnaryOperator<String> same = UnaryOperator.identity();
    CosineSignal headings = meaning.signal("heading", left, right, Profile::heading, same);
    signals.add(new HeadingSignal("heading", headings, text));
    signals.add(new CoverageSignal("coverage", text, Share.GREATER));
    signals.add(new CoverageSignal("coverage-both", text, Share.LESSER));
    PartMatches paragraphs = new PartMatches(left, right, p -> vectors(p.paragraphs(), meaning));
    signals.add(new PartSignal("paragraphs", paragraphs, Share.GREATER));
    signals.add(new PartSignal("paragraphs-both", paragraphs, Share.MEAN));
    return signals;
  }

  /** What the legal concepts tell that they name. */
  private static List<Signal> concepts(PreparedSide left, PreparedSide right, Lexicon lexicon) {
    Weighting named = new Weighting(left, right, p -> expanded(p.concepts(), lexicon));
    UnaryOperator<String> label = id -> label(id, lexicon);
    CosineSignal concepts = CosineSignal.of("concepts", named, label);
    CosineSignal headings =
        named.signal(
            "heading-concepts", left, right, p -> expanded(p.headingConcepts(), lexicon), label);
    PartMatches paragraphs =
        new PartMatches(
            left,
            right,
            p ->
                p.paragraphConcepts().stream()
                    .map(c -> named.vector(expanded(c, lexicon)))
                    .toList());
    return List.of(
        concepts,
        new CoverageSignal("concept-coverage", concepts, Share.GREATER),
        new PartSignal("paragraph-concepts", paragraphs, Share.GREATER),
        new PartSignal("paragraph-concepts-both", paragraphs, Share.MEAN),
        new HeadingSignal("heading-concepts", headings, concepts));
  }

  /** What they tell of what is ruled: on what, with what force, for whom. */
  private static List<Signal> rules(PreparedSide left, PreparedSide right) {
    Weighting subjects = new Weighting(left, right, p -> Rules.together(p.rules()));
    PartMatches rules = new PartMatches(left, right, p -> vectors(p.rules(), subjects));
    return List.of(
        new PartSignal("rules", rules, Share.GREATER),
        cosine("topics", left, right, Profile::topics),
        new KinshipSignal(left, right, Kinship.builtIn()),
        cosine("modality", left, right, Profile::force),
        cosine("bearer", left, right, Profile::bearers),
        cosine("numbers", left, right, Profile::numbers),
        new PlaceSignal(left, right));
  }

  private static List<SparseVector> vectors(List<Map<String, Double>> parts, Weighting weighting) {
    return parts.stream().map(weighting::vector).toList();
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
