package org.pacta.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Scores of an alignment of articles against gold, as the shared definition {@code scores.py align}
 * has them.
 *
 * @param pairs pairs that have to be found
 * @param right pairs found and right
 * @param wrong pairs found and wrong
 * @param missed pairs not found
 * @param ranked left articles of the pairs whose best counterpart is right
 * @param lefts left articles of the pairs
 * @param absent left articles without counterpart
 * @param absentFound of these, the ones said to be absent
 * @param falseAbsent left articles of the pairs said to be absent
 */
public record AlignScores(
    int pairs,
    int right,
    int wrong,
    int missed,
    int ranked,
    int lefts,
    int absent,
    int absentFound,
    int falseAbsent) {

  /** Nothing counted. */
  public static final AlignScores NONE = new AlignScores(0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** A row of the gold file. */
  public record GoldRow(
      String left, String leftLocator, String right, String rightLocator, String relation) {
    GoldRow flipped() {
      return new GoldRow(
          /* left= */ right,
          /* leftLocator= */ rightLocator,
          /* right= */ left,
          /* rightLocator= */ leftLocator,
          relation);
    }
  }

  /** A row of the output of the aligner; the right locator is {@code -} for an absence. */
  public record FoundRow(String leftLocator, String rightLocator, double score) {
    boolean isAbsence() {
      return rightLocator.equals("-");
    }
  }

  /** Two articles. */
  record Pair(String left, String right) {}

  /** Scores the rows of one alignment. */
  public static AlignScores of(
      List<GoldRow> gold, String left, String right, List<FoundRow> found) {
    Gold g = Gold.of(gold, left, right);
    Set<Pair> got = new java.util.HashSet<>();
    Set<String> gone = new TreeSet<>();
    Map<String, FoundRow> best = new HashMap<>();
    for (FoundRow row : found) {
      String article = article(row.leftLocator());
      if (row.isAbsence()) {
        gone.add(article);
        continue;
      }
      got.add(new Pair(article, article(row.rightLocator())));
      best.merge(article, row, (a, b) -> b.score() > a.score() ? b : a);
    }
    got.forEach(p -> gone.remove(p.left()));
    got.removeIf(p -> !g.known.contains(p.left()));
    Set<String> lefts = g.must.stream().map(Pair::left).collect(Collectors.toSet());
    return new AlignScores(
        g.must.size(),
        count(got, g.must),
        (int) got.stream().filter(p -> !g.must.contains(p) && !g.neutral.contains(p)).count(),
        g.must.size() - count(got, g.must),
        (int) lefts.stream().filter(l -> g.isBest(l, best.get(l))).count(),
        lefts.size(),
        g.absent.size(),
        (int) g.absent.stream().filter(gone::contains).count(),
        (int) lefts.stream().filter(gone::contains).count());
  }

  /**
   * The right articles that a left one has to be found with, for each left article that has any.
   */
  static Map<String, Set<String>> counterparts(List<GoldRow> gold, String left, String right) {
    Map<String, Set<String>> counterparts = new TreeMap<>();
    Gold.of(gold, left, right)
        .must
        .forEach(p -> counterparts.computeIfAbsent(p.left(), l -> new TreeSet<>()).add(p.right()));
    return counterparts;
  }

  /** The counts of two alignments together. */
  public AlignScores plus(AlignScores o) {
    return new AlignScores(
        pairs + o.pairs,
        right + o.right,
        wrong + o.wrong,
        missed + o.missed,
        ranked + o.ranked,
        lefts + o.lefts,
        absent + o.absent,
        absentFound + o.absentFound,
        falseAbsent + o.falseAbsent);
  }

  /** F1 over the pairs; 1 where nothing had to be found and nothing wrong was. */
  public double f1() {
    int all = 2 * right + wrong + missed;
    return all == 0 ? 1 : 2.0 * right / all;
  }

  /** Share of the left articles whose best counterpart is right. */
  public double accuracyAt1() {
    return lefts == 0 ? 1 : (double) ranked / lefts;
  }

  /** Share of the absences that were found. */
  public double absentRecall() {
    return absent == 0 ? 1 : (double) absentFound / absent;
  }

  /** Share of the left articles of the pairs that were wrongly said to be absent. */
  public double falseAbsentRate() {
    return lefts == 0 ? 0 : (double) falseAbsent / lefts;
  }

  private static int count(Set<Pair> a, Set<Pair> b) {
    return (int) a.stream().filter(b::contains).count();
  }

  static String article(String locator) {
    int at = locator.indexOf("__para_");
    return at < 0 ? locator : locator.substring(0, at);
  }

  /** The gold of one ordered pair of instruments, at the level of articles. */
  record Gold(Set<Pair> must, Set<Pair> neutral, Set<String> absent, Set<String> known) {
    static Gold of(List<GoldRow> rows, String left, String right) {
      Gold g =
          new Gold(
              new java.util.HashSet<>(),
              new java.util.HashSet<>(),
              new TreeSet<>(),
              new TreeSet<>());
      for (GoldRow row : rows) {
        boolean straight = row.left().equals(left) && row.right().equals(right);
        boolean flipped = row.left().equals(right) && row.right().equals(left);
        if (straight) {
          g.add(row, true);
        } else if (flipped) {
          g.add(row.flipped(), false);
        }
      }
      g.neutral.removeAll(g.must);
      g.must.forEach(p -> g.absent.remove(p.left()));
      g.neutral.forEach(p -> g.absent.remove(p.left()));
      g.must.forEach(p -> g.known.add(p.left()));
      g.neutral.forEach(p -> g.known.add(p.left()));
      g.known.addAll(g.absent);
      return g;
    }

    private void add(GoldRow row, boolean straight) {
      if (row.relation().equals("absent")) {
        if (straight) {
          absent.add(article(row.leftLocator()));
        }
        return;
      }
      boolean found = row.relation().equals("equivalent") || row.relation().equals("opposed");
      (found ? must : neutral)
          .add(new Pair(article(row.leftLocator()), article(row.rightLocator())));
    }

    boolean isBest(String left, @org.jspecify.annotations.Nullable FoundRow row) {
      return row != null && must.contains(new Pair(left, article(row.rightLocator())));
    }
  }
}
