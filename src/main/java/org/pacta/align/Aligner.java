package org.pacta.align;

import java.util.List;
import java.util.stream.IntStream;
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

  /** An aligner with these lexicons and the weights of the program. */
  public Aligner(Lexicon lexicon, LearnedLexicon learned) {
    this(lexicon, learned, Weights.builtIn());
  }

  Aligner(Lexicon lexicon, LearnedLexicon learned, Weights weights) {
    this.lexicon = lexicon;
    this.learned = learned;
    this.weights = weights;
  }

  /** An aligner with the lexicons and weights of the program. */
  public static Aligner builtIn() {
    return new Aligner(Lexicon.builtIn(), LearnedLexicon.builtIn());
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
    // Sums of floating-point numbers depend on their order: one order serves both directions.
    boolean swapped = left.key().compareTo(right.key()) > 0;
    PreparedSide first = swapped ? right : left;
    PreparedSide second = swapped ? left : right;
    Candidates candidates = candidates(first, second);
    List<Matching.Pair> pairs = Matching.of(candidates);
    Judge judge = new Judge(left, right, candidates, swapped);
    return IntStream.range(0, left.size())
        .boxed()
        .flatMap(l -> judge.of(l, pairs).stream())
        .toList();
  }

  private Candidates candidates(PreparedSide first, PreparedSide second) {
    Weights.Model model =
        first.language() == second.language() ? weights.sameLanguage() : weights.crossLanguage();
    return new Candidates(
        Signals.of(first, second, lexicon),
        model,
        model.decision(first.side().bindsStates(), second.side().bindsStates()),
        first.size(),
        second.size());
  }
}
