package org.pacta.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pacta.align.Ranking;
import org.pacta.align.Ranking.Candidate;

/** Says of every article of the left text whose counterparts are wrong what was found instead. */
final class AlignErrors {
  static final String ABSENT = "absent";
  private final AlignmentGold.Pair pair;
  private final AlignScores.Gold gold;

  AlignErrors(AlignmentGold.Pair pair, AlignScores.Gold gold) {
    this.pair = pair;
    this.gold = gold;
  }

  /** The errors of these rankings, in their order. */
  List<GoldError> of(List<Ranking> found) {
    List<GoldError> errors = new ArrayList<>();
    for (Ranking ranking : found) {
      if (gold.known().contains(ranking.left().value())) {
        judge(ranking, errors);
      }
    }
    return errors;
  }

  private void judge(Ranking ranking, List<GoldError> errors) {
    String left = ranking.left().value();
    Set<String> must = rights(gold.must(), left);
    Set<String> got =
        ranking.counterparts().stream()
            .map(c -> AlignScores.article(c.right().value()))
            .collect(Collectors.toCollection(TreeSet::new));
    if (gold.absent().contains(left) && !got.isEmpty()) {
      errors.add(error(left, ABSENT, got, ranking, "not-absent"));
      return;
    }
    Set<String> missed = new TreeSet<>(must);
    missed.removeAll(got);
    Set<String> wrong = new TreeSet<>(got);
    wrong.removeAll(must);
    wrong.removeAll(rights(gold.neutral(), left));
    for (String one : missed) {
      errors.add(error(left, one, got, ranking, missing(one, ranking)));
    }
    if (missed.isEmpty() && !wrong.isEmpty()) {
      errors.add(error(left, String.join(" ", must), wrong, ranking, "one-too-many"));
    }
  }

  private static Set<String> rights(Set<AlignScores.Pair> pairs, String left) {
    return pairs.stream()
        .filter(p -> p.left().equals(left))
        .map(AlignScores.Pair::right)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Where the missed article stands among the nearest. */
  private static String missing(String right, Ranking ranking) {
    for (int i = 0; i < ranking.nearest().size(); i++) {
      if (right.equals(AlignScores.article(ranking.nearest().get(i).right().value()))) {
        return "rank " + (i + 1);
      }
    }
    return "not-near";
  }

  private GoldError error(
      String left, String expected, Set<String> got, Ranking ranking, String reason) {
    return new GoldError(
        /* instrument= */ pair.left(),
        /* locator= */ left,
        /* field= */ "counterpart in " + pair.right(),
        /* expected= */ expected,
        /* got= */ got.isEmpty() ? ABSENT : String.join(" ", got),
        /* evidence= */ ranking.nearest().stream()
            .map(AlignErrors::words)
            .collect(Collectors.joining(", ")),
        /* reason= */ reason,
        /* contested= */ false);
  }

  private static String words(Candidate candidate) {
    return String.format(Locale.ROOT, "%s %.2f", candidate.right(), candidate.probability());
  }
}
