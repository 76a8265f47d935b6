package org.pacta.align;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pacta.lexicon.LearnedLexicon;
import org.pacta.lexicon.Lexicon;

/**
 * Finds for each provision of one text its counterparts in another, or that there is none. Aligning
 * the other way round gives the same pairs. Thread-safe.
 */
public final class Aligner {
  private final Lexicon lexicon;
  private final LearnedLexicon learned;
  private final Weights weights;
  private final Decisions decisions;

  /** An aligner with these lexicons and the weights of the program. */
  public Aligner(Lexicon lexicon, LearnedLexicon learned) {
    this(lexicon, learned, Weights.builtIn());
  }

  /** An aligner with these lexicons and weights. */
  public Aligner(Lexicon lexicon, LearnedLexicon learned, Weights weights) {
    this(lexicon, learned, weights, Decisions.NONE);
  }

  private Aligner(Lexicon lexicon, LearnedLexicon learned, Weights weights, Decisions decisions) {
    this.lexicon = lexicon;
    this.learned = learned;
    this.weights = weights;
    this.decisions = decisions;
  }

  /** An aligner with the lexicons and weights of the program. */
  public static Aligner builtIn() {
    return new Aligner(Lexicon.builtIn(), LearnedLexicon.builtIn());
  }

  /** An aligner with the same lexicons and other weights. */
  public Aligner with(Weights others) {
    return new Aligner(lexicon, learned, others, decisions);
  }

  /** An aligner that obeys these decisions of a reader. */
  public Aligner obeying(Decisions others) {
    return new Aligner(lexicon, learned, weights, others);
  }

  /** Reads a side once, to be aligned with several others. */
  public PreparedSide prepare(Side side, Level level) {
    return new PreparedSide(
        side, level, new Profiler(lexicon, learned).profiles(side.annotated(), level));
  }

  /** The correspondences of two texts; see {@link #align(PreparedSide, PreparedSide)}. */
  public List<Correspondence> align(Side left, Side right, Level level) {
    return align(prepare(left, level), prepare(right, level));
  }

  /**
   * The correspondences of two texts.
   *
   * @return for each provision of the left text, in its order, its counterparts, the best first, or
   *     one absence that names the nearest misses
   */
  public List<Correspondence> align(PreparedSide left, PreparedSide right) {
    return align(compare(left, right), left);
  }

  /** Compares two sides once, to be aligned in both directions. */
  public Comparison compare(PreparedSide one, PreparedSide other) {
    return Comparison.of(one, other, (first, second) -> Signals.of(first, second, lexicon));
  }

  /**
   * The correspondences of one side of a comparison.
   *
   * @param left the side whose provisions are asked for: the first or the second of the comparison
   * @return as {@link #align(PreparedSide, PreparedSide)}
   */
  public List<Correspondence> align(Comparison comparison, PreparedSide left) {
    Judge judge = judge(comparison, left);
    return IntStream.range(0, left.size()).boxed().flatMap(l -> judge.of(l).stream()).toList();
  }

  /**
   * What is like the provisions of one side, whatever else is like them: the question of someone
   * who looks for precedents in many texts, where no text is the counterpart of another. The score
   * is the likeness of the two provisions by themselves.
   *
   * @param least the least likeness, in [0, 1]
   * @return for each provision of the left side in its order the like ones, the likest first
   */
  public List<Correspondence> alike(Comparison comparison, PreparedSide left, double least) {
    Judge judge = judge(comparison, left);
    return IntStream.range(0, left.size())
        .boxed()
        .flatMap(l -> judge.alike(l, least).stream())
        .toList();
  }

  private Judge judge(Comparison comparison, PreparedSide left) {
    boolean swapped = left != comparison.first();
    PreparedSide right = swapped ? comparison.first() : comparison.second();
    Candidates candidates = candidates(comparison);
    Decided decided = new Decided(comparison, decisions);
    List<Matching.Pair> pairs = Matching.of(candidates, decided);
    List<Matching.Pair> related =
        RelatedPairs.of(candidates, pairs, (l, r) -> decided.of(l, r).isEmpty());
    return new Judge(left, right, candidates, decided, pairs, related, swapped);
  }

  /**
   * The candidates for each provision of one side of a comparison, in its order: what {@link
   * #align(Comparison, PreparedSide)} chooses where no reader has decided, and what it chooses
   * from.
   */
  public List<Ranking> rank(Comparison comparison, PreparedSide left) {
    Candidates candidates = candidates(comparison);
    boolean swapped = left != comparison.first();
    List<Matching.Pair> chosen = Matching.of(candidates);
    List<Matching.Pair> related = RelatedPairs.of(candidates, chosen, (l, r) -> true);
    return new Ranker(candidates::probability, swapped, comparison)
        .rankings(Stream.concat(chosen.stream(), related.stream()).toList());
  }

  /**
   * The candidates by one signal alone, the yardstick of a simple method: the best of a provision
   * is its counterpart.
   *
   * @param signal the name of the signal; where it does not speak for these languages, nothing is
   *     alike
   */
  public List<Ranking> rankBy(String signal, Comparison comparison, PreparedSide left) {
    return Ranker.by(signal, left != comparison.first(), comparison).best();
  }

  private Candidates candidates(Comparison comparison) {
    Weights.Model model = weights.model(comparison);
    return new Candidates(comparison, model, model.decision(comparison.addressees()));
  }
}
