package org.pacta.genealogy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The descent of treaty wordings: in which treaty each sentence appeared first, who took it over,
 * and which chapters are nearest to each other. The same treaties give the same result in whatever
 * order they come. Two copies of one treaty give nothing to each other.
 */
public final class Genealogy {
  private final List<Treaty> treaties;
  private final List<Map<String, Sentences.Printed>> sentences;
  private final Map<String, List<Integer>> holders = new HashMap<>();
  private final ChapterIndex chapters;
  private final Map<String, Set<String>> copies;

  /** Reads the words of treaties. */
  public Genealogy(List<Treaty> all) {
    treaties = all.stream().sorted(Treaty.BY_DATE).toList();
    sentences = treaties.parallelStream().map(Sentences::of).toList();
    for (int i = 0; i < treaties.size(); i++) {
      for (String sentence : sentences.get(i).keySet()) {
        holders.computeIfAbsent(sentence, s -> new ArrayList<>(1)).add(i);
      }
    }
    chapters = new ChapterIndex(treaties);
    copies = copies();
  }

  /** By treaty, the other copies of it: signed at the same time, with half of its sentences. */
  private Map<String, Set<String>> copies() {
    Map<String, Set<String>> found = new TreeMap<>();
    for (int i = 0; i < treaties.size(); i++) {
      for (int j = i + 1; j < treaties.size(); j++) {
        if (treaties.get(i).isSignedWith(treaties.get(j)) && isCopy(i, j)) {
          String one = treaties.get(i).id();
          String other = treaties.get(j).id();
          found.computeIfAbsent(one, k -> new TreeSet<>()).add(other);
          found.computeIfAbsent(other, k -> new TreeSet<>()).add(one);
        }
      }
    }
    return found;
  }

  private boolean isCopy(int one, int other) {
    Set<String> shared = new HashSet<>(sentences.get(one).keySet());
    shared.retainAll(sentences.get(other).keySet());
    int most = Math.max(sentences.get(one).size(), sentences.get(other).size());
    return 2 * shared.size() > most;
  }

  /** The treaties, the earliest first. */
  public List<Treaty> treaties() {
    return treaties;
  }

  /** The ids of other copies of a treaty; none where there is no other. */
  public Set<String> copiesOf(String treaty) {
    return copies.getOrDefault(treaty, Set.of());
  }

  /** Where each treaty has its words from, the earliest first. */
  public List<Lineage> lineages() {
    List<Lineage> lineages = new ArrayList<>();
    for (int i = 0; i < treaties.size(); i++) {
      lineages.add(lineage(i));
    }
    return lineages;
  }

  private Lineage lineage(int place) {
    Map<Integer, Integer> sources = new TreeMap<>();
    int fresh = 0;
    int takenUp = 0;
    for (String sentence : sentences.get(place).keySet()) {
      List<Integer> in = holding(sentence);
      int first = first(in, place);
      if (first == place) {
        fresh++;
        takenUp += in.stream().anyMatch(i -> treaties.get(place).precedes(treaties.get(i))) ? 1 : 0;
      } else {
        sources.merge(first, 1, Integer::sum);
      }
    }
    Treaty treaty = treaties.get(place);
    return new Lineage(
        treaty.id(),
        treaty.name(),
        treaty.signed(),
        sentences.get(place).size(),
        fresh,
        takenUp,
        sources(sources));
  }

  /** The first that has a sentence and was there before; the treaty itself where none was. */
  private int first(List<Integer> in, int place) {
    Predicate<Treaty> earlier = among(treaties.get(place), true);
    return in.stream().filter(i -> earlier.test(treaties.get(i))).findFirst().orElse(place);
  }

  private List<Integer> holding(String sentence) {
    return holders.getOrDefault(sentence, List.of());
  }

  private List<Lineage.Source> sources(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .map(
            e ->
                new Lineage.Source(
                    treaties.get(e.getKey()).id(), treaties.get(e.getKey()).name(), e.getValue()))
        .sorted(
            Comparator.comparingInt((Lineage.Source s) -> -s.sentences())
                .thenComparing(Lineage.Source::treaty))
        .toList();
  }

  /**
   * Where each sentence of a treaty appeared first, and who took it over.
   *
   * @return in the order of the text; empty where the treaty is unknown
   */
  public List<Provenance> sentencesOf(String treaty) {
    List<Provenance> all = new ArrayList<>();
    for (int place = 0; place < treaties.size(); place++) {
      if (treaties.get(place).id().equals(treaty)) {
        int here = place;
        sentences.get(place).forEach((key, printed) -> all.add(provenance(here, key, printed)));
      }
    }
    return all;
  }

  private Provenance provenance(int place, String key, Sentences.Printed printed) {
    List<Integer> in = holding(key);
    Treaty first = treaties.get(first(in, place));
    List<String> takers =
        in.stream()
            .map(treaties::get)
            .map(Treaty::id)
            .filter(id -> !id.equals(first.id()))
            .toList();
    return new Provenance(printed.chapter(), printed.words(), first.id(), first.signed(), takers);
  }

  /**
   * The chapters of other treaties that are nearest to those of a treaty.
   *
   * @param treaty its id
   * @param earlierOnly whether only treaties count that were signed before
   * @param most how many for each chapter at most
   * @return in the order of the chapters, the nearest of each first
   */
  public List<ChapterKin> nearest(String treaty, boolean earlierOnly, int most) {
    return chapters.places().stream()
        .filter(p -> p.treaty().id().equals(treaty))
        .flatMap(p -> chapters.nearest(p, among(p.treaty(), earlierOnly), most).stream())
        .toList();
  }

  private Predicate<Treaty> among(Treaty treaty, boolean earlierOnly) {
    return t ->
        !t.id().equals(treaty.id())
            && !copies.getOrDefault(treaty.id(), Set.of()).contains(t.id())
            && (!earlierOnly || t.precedes(treaty));
  }
}
