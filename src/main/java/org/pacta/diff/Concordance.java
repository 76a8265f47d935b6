package org.pacta.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pacta.corpus.Language;
import org.pacta.diff.Renumbering.Change;
import org.pacta.diff.Units.Unit;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;

/**
 * Which article of one text became which article of another, found by the likeness of their words
 * and by their order. A derived table, not an official one: it says what the words say.
 *
 * @param articles one row for each pair, new or repealed article, in the order of the later text
 * @param parts the same for the paragraphs of articles that are not unchanged
 */
public record Concordance(List<Renumbering> articles, List<Renumbering> parts) {
  /** Below this likeness two articles are not the same one, amended. */
  private static final double ALIKE = 0.35;

  /** Out of the order more is asked for. */
  private static final double MOVED = 0.6;

  public Concordance {
    articles = List.copyOf(articles);
    parts = List.copyOf(parts);
  }

  /**
   * The concordance of two texts of one language.
   *
   * @throws IllegalArgumentException if their languages differ
   */
  public static Concordance of(InstrumentText left, InstrumentText right) {
    if (left.language() != right.language()) {
      throw new IllegalArgumentException("the texts are of two languages");
    }
    List<Provision> before = Units.articles(left);
    List<Provision> after = Units.articles(right);
    List<String> all =
        Stream.concat(
                before.stream().map(p -> Units.words(left, p)),
                after.stream().map(p -> Units.words(right, p)))
            .toList();
    Shingles shingles = new Shingles(all, left.language());
    Units from = Units.whole(left, before, shingles);
    Units to = Units.whole(right, after, shingles);
    Map<Locator, Locator> pairs = pairs(from, to);
    Units fromParts = Units.parts(left, amended(before, from, to, pairs, true), shingles);
    Units toParts = Units.parts(right, amended(after, from, to, pairs, false), shingles);
    Map<Locator, Locator> partPairs = bestFirst(fromParts.all(), toParts.all(), MOVED, pairs);
    // An article may have become a point of another one.
    List<Unit> lost = without(fromParts, partPairs.keySet());
    List<Unit> points = Units.below(right, without(toParts, partPairs.values()), shingles);
    partPairs.putAll(bestFirst(lost, points, MOVED, pairs));
    toParts =
        toParts.and(points.stream().filter(p -> partPairs.containsValue(p.locator())).toList());
    List<Renumbering> rows = rows(from, to, pairs, left.language());
    rows = withSplits(rows, fromParts, toParts, partPairs, pairs);
    return new Concordance(rows, rows(fromParts, toParts, partPairs, left.language()));
  }

  private static Map<Locator, Locator> pairs(Units from, Units to) {
    double[][] likeness = new double[from.all().size()][to.all().size()];
    for (int i = 0; i < likeness.length; i++) {
      for (int j = 0; j < likeness[i].length; j++) {
        double alike = from.all().get(i).profile().likeness(to.all().get(j).profile());
        likeness[i][j] = alike < ALIKE ? 0 : alike;
      }
    }
    Map<Locator, Locator> pairs = new HashMap<>();
    for (OrderedPairs.Pair p : OrderedPairs.of(likeness)) {
      pairs.put(from.all().get(p.left()).locator(), to.all().get(p.right()).locator());
    }
    List<Unit> left = without(from, pairs.keySet());
    List<Unit> right = without(to, pairs.values());
    pairs.putAll(bestFirst(left, right, MOVED, pairs));
    return pairs;
  }

  private static List<Unit> without(Units units, Collection<Locator> paired) {
    Set<Locator> taken = new HashSet<>(paired);
    return units.all().stream().filter(u -> !taken.contains(u.locator())).toList();
  }

  private record Candidate(Unit left, Unit right, double likeness, boolean together) {}

  /** Pairs out of the order: the likest first, those of paired articles before others. */
  private static Map<Locator, Locator> bestFirst(
      List<Unit> left, List<Unit> right, double least, Map<Locator, Locator> articles) {
    List<Candidate> candidates = new ArrayList<>();
    for (Unit l : left) {
      for (Unit r : right) {
        boolean together = r.article().equals(articles.get(l.article()));
        double likeness = l.profile().likeness(r.profile());
        if (likeness >= (together ? ALIKE : least)) {
          candidates.add(new Candidate(l, r, likeness, together));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -c.likeness)
            .thenComparing(c -> !c.together)
            .thenComparing(c -> c.left.locator())
            .thenComparing(c -> c.right.locator()));
    Map<Locator, Locator> pairs = new HashMap<>();
    Set<Locator> taken = new HashSet<>();
    for (Candidate c : candidates) {
      if (!pairs.containsKey(c.left.locator()) && taken.add(c.right.locator())) {
        pairs.put(c.left.locator(), c.right.locator());
      }
    }
    return pairs;
  }

  /** All articles whose words are not the same in both texts. */
  private static Stream<Provision> amended(
      List<Provision> articles, Units from, Units to, Map<Locator, Locator> pairs, boolean left) {
    Map<Locator, String> after = new HashMap<>();
    to.all().forEach(u -> after.put(u.locator(), u.words()));
    Set<Locator> same = new HashSet<>();
    for (Unit u : from.all()) {
      Locator other = pairs.get(u.locator());
      if (other != null && u.words().equals(after.get(other))) {
        same.add(left ? u.locator() : other);
      }
    }
    return articles.stream().filter(a -> !same.contains(a.locator()));
  }

  private static List<Renumbering> rows(
      Units from, Units to, Map<Locator, Locator> pairs, Language language) {
    Map<Locator, Unit> origins = new HashMap<>();
    from.all().stream()
        .filter(u -> pairs.containsKey(u.locator()))
        .forEach(u -> origins.put(pairs.get(u.locator()), u));
    List<Renumbering> rows = new ArrayList<>();
    for (Unit u : to.all()) {
      Unit origin = origins.get(u.locator());
      rows.add(
          origin == null
              ? new Renumbering(Optional.empty(), Optional.of(u.locator()), Change.NEW, 1)
              : pair(origin, u, language));
    }
    from.all().stream()
        .filter(u -> !pairs.containsKey(u.locator()))
        .map(u -> new Renumbering(Optional.of(u.locator()), Optional.empty(), Change.REPEALED, 1))
        .forEach(rows::add);
    return rows;
  }

  private static Renumbering pair(Unit left, Unit right, Language language) {
    double changed = changed(left.words(), right.words(), language);
    return new Renumbering(
        Optional.of(left.locator()),
        Optional.of(right.locator()),
        changed == 0 ? Change.UNCHANGED : Change.AMENDED,
        changed);
  }

  private static double changed(String left, String right, Language language) {
    if (left.equals(right)) {
      return 0;
    }
    int kept =
        Redline.of(left, right, language).stream()
            .filter(r -> r.change() == Redline.Change.KEPT)
            .mapToInt(r -> r.text().length())
            .sum();
    return 1 - 2.0 * kept / (left.length() + right.length());
  }

  /** Where a part came from another article, that article is one of its origins, too. */
  private static List<Renumbering> withSplits(
      List<Renumbering> rows,
      Units fromParts,
      Units toParts,
      Map<Locator, Locator> partPairs,
      Map<Locator, Locator> pairs) {
    Map<Locator, Locator> articleOf = new HashMap<>();
    toParts.all().forEach(u -> articleOf.put(u.locator(), u.article()));
    Set<Renumbering> splits = new java.util.LinkedHashSet<>();
    for (Unit part : fromParts.all()) {
      Locator right = articleOf.get(partPairs.getOrDefault(part.locator(), part.locator()));
      boolean paired = partPairs.containsKey(part.locator());
      if (paired && right != null && !right.equals(pairs.get(part.article()))) {
        splits.add(
            new Renumbering(Optional.of(part.article()), Optional.of(right), Change.IN_PART, 1));
      }
    }
    return merged(rows, splits);
  }

  private static List<Renumbering> merged(List<Renumbering> rows, Set<Renumbering> splits) {
    Set<Optional<Locator>> split = new HashSet<>();
    Set<Optional<Locator>> fed = new HashSet<>();
    splits.forEach(s -> split.add(s.left()));
    splits.forEach(s -> fed.add(s.right()));
    List<Renumbering> merged = new ArrayList<>();
    for (Renumbering row : rows) {
      boolean gone = row.change() == Change.REPEALED && split.contains(row.left());
      boolean came = row.change() == Change.NEW && fed.contains(row.right());
      if (!gone && !came) {
        merged.add(row);
      }
      splits.stream()
          .filter(s -> row.right().isPresent() && s.right().equals(row.right()))
          .forEach(merged::add);
    }
    return merged;
  }
}
