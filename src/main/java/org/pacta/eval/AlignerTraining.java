package org.pacta.eval;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.align.Learner;
import org.pacta.align.Weights;

/**
 * Learns the weights of the aligner from gold and writes them as {@code weights.yaml}, with what
 * they were learned from and how they score there. The same gold and texts give the same bytes.
 */
public final class AlignerTraining {
  private static final String HEAD =
      """
      # How the signals of the aligner are weighed. Written by 'pacta train'; not to be edited by hand.
      # Learned by penalised logistic regression from judged pairs of articles and from instruments held in two
      # languages; no weight of a likeness may be negative. "states": both texts bind states; "persons": both bind
      # persons; "mixed": one of each. Thresholds are swept for the best mean of F1, absences found, counterparts kept;
      # of those within a thousandth of it the most cautious is taken.
      # "company", "row", "near": what the chapters and the neighbours of a pair tell. The topics are those of a classifier
      # that was not taught the text and of rules that another text supports, as a new text meets them.
      # "related": how likely two provisions rule one matter at least; a provision without counterpart is related from there on.
      #
      """;

  private AlignerTraining() {}

  /**
   * The file.
   *
   * @throws IllegalArgumentException if the gold holds too little to learn from
   */
  public static String weightsFile(AlignmentGold gold) {
    Weights weights = Learner.learn(gold.judged(Set.of()));
    List<Measure> figures = new AlignEvaluation(gold.with(weights)).learning();
    return HEAD + provenance(gold) + figures(figures) + weights.yaml();
  }

  private static String provenance(AlignmentGold gold) {
    return "# Instruments: "
        + gold.instruments().stream().map(gold::described).collect(Collectors.joining(", "))
        + "\n# Pairs: "
        + gold.pairs().size()
        + ", counterparts in both directions: "
        + gold.pairs().stream().mapToInt(gold::counterparts).sum()
        + "\n#\n";
  }

  /** The figures over all pairs: on what was learned, and with the left instrument left out. */
  private static String figures(List<Measure> measures) {
    return measures.stream()
        .filter(m -> m.name().contains(".all."))
        .map(m -> String.format(Locale.ROOT, "# %-40s %.3f  n=%d\n", m.name(), m.value(), m.n()))
        .collect(Collectors.joining());
  }
}
