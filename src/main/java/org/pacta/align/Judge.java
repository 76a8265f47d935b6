package org.pacta.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pacta.align.Correspondence.Reason;
import org.pacta.norm.Norm;
import org.pacta.structure.Locator;

/** Words what was found for the provisions of the left side: relation, score and reasons. */
final class Judge {
  private static final int NEAREST_MISSES = 3;
  private static final int MOST_KINDRED = 5;
  private static final double LEAST_KINDRED = 0.05;
  private static final double LEAST_EQUIVALENCE = 0.5;

  private final PreparedSide left;
  private final PreparedSide right;
  private final Candidates candidates;
  private final Decided decided;
  private final List<Matching.Pair> pairs;
  private final List<Matching.Pair> related;
  private final boolean swapped;

  /** The candidates and pairs are numbered from the other side where {@code swapped}. */
  Judge(
      PreparedSide left,
      PreparedSide right,
      Candidates candidates,
      Decided decided,
      List<Matching.Pair> pairs,
      List<Matching.Pair> related,
      boolean swapped) {
    this.left = left;
    this.right = right;
    this.candidates = candidates;
    this.decided = decided;
    this.pairs = pairs;
    this.related = related;
    this.swapped = swapped;
  }

  /** The correspondences of a left provision, the best first; one absence where none was chosen. */
  List<Correspondence> of(int l) {
    List<Correspondence> found =
        Stream.concat(
                pairs.stream()
                    .filter(p -> left(p) == l)
                    .map(p -> counterpart(l, right(p), p.probability())),
                related.stream()
                    .filter(p -> left(p) == l)
                    .map(p -> related(l, right(p), p.probability())))
            .sorted(
                Comparator.comparingDouble(Correspondence::score)
                    .reversed()
                    .thenComparing(c -> c.rightLocator().orElseThrow()))
            .toList();
    return found.isEmpty() ? List.of(absence(l)) : found;
  }

  /**
   * The provisions of the right side that are this much like a left one, whatever their rivals, the
   * likest first; the score is the likeness.
   *
   * @param least in [0, 1]
   */
  List<Correspondence> alike(int l, double least) {
    return IntStream.range(0, right.size())
        .filter(r -> likeness(l, r) >= least)
        .mapToObj(r -> counterpart(l, r, likeness(l, r)))
        .sorted(
            Comparator.comparingDouble(Correspondence::score)
                .reversed()
                .thenComparing(c -> c.rightLocator().orElseThrow()))
        .toList();
  }

  private double likeness(int l, int r) {
    return Linear.probability(swapped ? candidates.likeness(r, l) : candidates.likeness(l, r));
  }

  private Correspondence counterpart(int l, int r, double probability) {
    List<Reason> reasons = new ArrayList<>();
    Optional<Decision> decision = decision(l, r);
    decision.ifPresent(d -> reasons.add(new Reason("decision", 1, d.note())));
    Relation found = relation(l, r, reasons);
    Relation relation = decision.flatMap(Decision::relation).orElse(found);
    reasons.addAll(reasons(l, r));
    return new Correspondence(
        left.side().instrument(),
        locator(left, l),
        right.side().instrument(),
        Optional.of(locator(right, r)),
        relation,
        probability,
        reasons);
  }

  /** What rules the same matter; contrary rules stay opposed. */
  private Correspondence related(int l, int r, double probability) {
    List<Reason> reasons = new ArrayList<>();
    Relation found = relation(l, r, reasons);
    reasons.add(
        new Reason("same-matter", probability, "no counterpart, but a rule on the same matter"));
    reasons.addAll(reasons(l, r));
    return new Correspondence(
        left.side().instrument(),
        locator(left, l),
        right.side().instrument(),
        Optional.of(locator(right, r)),
        found == Relation.OPPOSED ? found : Relation.RELATED,
        probability,
        reasons);
  }

  private Relation relation(int l, int r, List<Reason> reasons) {
    Optional<List<String>> contrary = Opposition.of(norms(left, l), norms(right, r));
    if (contrary.isPresent()) {
      reasons.add(new Reason("opposition", 1, String.join(" : ", contrary.get())));
      return Relation.OPPOSED;
    }
    if (left.side().bindsStates() != right.side().bindsStates()) {
      reasons.add(new Reason("addressee", 1, "one binds states, the other persons"));
      return Relation.RELATED;
    }
    double equivalence = swapped ? candidates.equivalence(r, l) : candidates.equivalence(l, r);
    reasons.add(new Reason("equivalence", equivalence, ""));
    return equivalence >= LEAST_EQUIVALENCE ? Relation.EQUIVALENT : Relation.RELATED;
  }

  private Correspondence absence(int l) {
    List<Integer> nearest =
        IntStream.range(0, right.size())
            .boxed()
            .filter(r -> decision(l, r).isEmpty())
            .sorted(
                Comparator.<Integer>comparingDouble(r -> relatedness(l, r))
                    .reversed()
                    .thenComparing(r -> locator(right, r)))
            .limit(NEAREST_MISSES)
            .toList();
    double best = nearest.isEmpty() ? 0 : relatedness(l, nearest.getFirst());
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new Reason("searched", 1, right.size() + " provisions of " + right.side().instrument()));
    decided
        .on(l, swapped)
        .filter(d -> !d.isCounterpart())
        .forEach(d -> reasons.add(new Reason("decision", 1, d.rightLocator() + ": " + d.note())));
    kindred(l).ifPresent(reasons::add);
    nearest.forEach(r -> reasons.add(miss(l, r)));
    return new Correspondence(
        left.side().instrument(),
        locator(left, l),
        right.side().instrument(),
        Optional.empty(),
        Relation.ABSENT,
        1 - best,
        reasons);
  }

  /**
   * The provisions on the same or an akin subject, the nearest first: that a provision has no
   * counterpart does not mean that its matter is not ruled at all.
   */
  private Optional<Reason> kindred(int l) {
    List<Integer> kindred =
        IntStream.range(0, right.size())
            .boxed()
            .filter(r -> kinship(l, r) > 0 && relatedness(l, r) >= LEAST_KINDRED)
            .sorted(
                Comparator.<Integer>comparingDouble(r -> relatedness(l, r))
                    .reversed()
                    .thenComparing(r -> locator(right, r)))
            .limit(MOST_KINDRED)
            .toList();
    return kindred.stream()
        .findFirst()
        .map(
            r ->
                new Reason(
                    "same-matter",
                    relatedness(l, r),
                    "no counterpart, but rules on the same or an akin subject: "
                        + kindred.stream()
                            .map(k -> String.valueOf(locator(right, k)))
                            .collect(Collectors.joining(", "))));
  }

  private Reason miss(int l, int r) {
    String words =
        reasons(l, r).stream()
            .map(Reason::explanation)
            .filter(e -> !e.isEmpty())
            .findFirst()
            .orElse("");
    return new Reason(
        "nearest",
        relatedness(l, r),
        locator(right, r) + (words.isEmpty() ? "" : " (" + words + ")") + "; " + shortfall(l, r));
  }

  /** Why a pair was not chosen. */
  private String shortfall(int l, int r) {
    String taken =
        pairs.stream()
            .filter(p -> right(p) == r)
            .map(p -> String.valueOf(locator(left, left(p))))
            .collect(Collectors.joining(", "));
    double least = candidates.decision().leastRelated();
    String below = String.format(Locale.ROOT, "below the least probability %.2f", least);
    return Stream.of(
            relatedness(l, r) < least ? below : "",
            taken.isEmpty() ? "" : "is the counterpart of " + taken)
        .filter(reason -> !reason.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private int left(Matching.Pair pair) {
    return swapped ? pair.right() : pair.left();
  }

  private int right(Matching.Pair pair) {
    return swapped ? pair.left() : pair.right();
  }

  /** What the signals add to the likeness, strongest first; those that add nothing are left out. */
  private List<Reason> reasons(int l, int r) {
    int first = swapped ? r : l;
    int second = swapped ? l : r;
    return candidates.signals().stream()
        .filter(s -> s.score(first, second) > 0 && candidates.contribution(s, first, second) > 0)
        .sorted(
            Comparator.<Signal>comparingDouble(s -> candidates.contribution(s, first, second))
                .reversed()
                .thenComparing(Signal::name))
        .map(s -> new Reason(s.name(), s.score(first, second), s.explanation(first, second)))
        .toList();
  }

  private Optional<Decision> decision(int l, int r) {
    return swapped ? decided.of(r, l) : decided.of(l, r);
  }

  private double relatedness(int l, int r) {
    return swapped ? candidates.related(r, l) : candidates.related(l, r);
  }

  private double kinship(int l, int r) {
    return swapped ? candidates.kinship(r, l) : candidates.kinship(l, r);
  }

  private static Locator locator(PreparedSide side, int number) {
    return side.profile(number).provision().locator();
  }

  private static List<Norm> norms(PreparedSide side, int number) {
    return side.side().annotated().normsWithin(locator(side, number));
  }
}
