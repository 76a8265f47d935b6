package org.pacta.genealogy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The chapters of many treaties, to find those nearest to one. A sample of the runs of characters
 * picks candidates; their likeness is then measured in full.
 */
final class ChapterIndex {
  /** One run of characters of so many is sampled. */
  private static final int SAMPLE = 64;

  /** Chapters whose likeness is measured, for each of the nearest that is asked for. */
  private static final int CANDIDATES = 8;

  /** Chapters of fewer runs are headings and formulas: every treaty has them. */
  private static final int SHORTEST = 300;

  private final List<Place> places = new ArrayList<>();
  private final Map<Integer, int[]> postings = new HashMap<>();

  /** A chapter with its runs of characters. */
  record Place(Treaty treaty, Treaty.Chapter chapter, Grams grams, int[] sample) {}

  ChapterIndex(List<Treaty> treaties) {
    places.addAll(
        treaties.parallelStream()
            .flatMap(t -> t.chapters().stream().map(c -> place(t, c)))
            .filter(p -> p.grams().size() >= SHORTEST)
            .toList());
    Map<Integer, List<Integer>> lists = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      for (int gram : places.get(i).sample()) {
        lists.computeIfAbsent(gram, g -> new ArrayList<>()).add(i);
      }
    }
    lists.forEach((g, l) -> postings.put(g, l.stream().mapToInt(i -> i).toArray()));
  }

  private static Place place(Treaty treaty, Treaty.Chapter chapter) {
    Grams grams = Grams.of(chapter.text());
    return new Place(treaty, chapter, grams, grams.sample(SAMPLE));
  }

  List<Place> places() {
    return places;
  }

  /**
   * The chapters nearest to one, the nearest first.
   *
   * @param of the chapter
   * @param among which treaties count
   * @param most how many at most
   */
  List<ChapterKin> nearest(Place of, Predicate<Treaty> among, int most) {
    int[] shared = new int[places.size()];
    for (int gram : of.sample()) {
      for (int place : postings.getOrDefault(gram, new int[0])) {
        shared[place]++;
      }
    }
    return IntStream.range(0, shared.length)
        .filter(i -> shared[i] > 0 && among.test(places.get(i).treaty()))
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> -estimate(of, i, shared[i]))
                .thenComparing(i -> i))
        .limit((long) most * CANDIDATES)
        .map(i -> kin(of, places.get(i)))
        .sorted(ChapterKin.NEAREST)
        .limit(most)
        .toList();
  }

  private double estimate(Place of, int place, int shared) {
    int both = of.sample().length + places.get(place).sample().length - shared;
    return (double) shared / both;
  }

  private static ChapterKin kin(Place of, Place other) {
    return new ChapterKin(
        of.chapter().name(),
        other.treaty().id(),
        other.treaty().name(),
        other.treaty().signed(),
        other.chapter().name(),
        of.grams().jaccard(other.grams()));
  }
}
