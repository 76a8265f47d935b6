package org.pacta.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.pacta.index.Fields;

/** How the articles that were found spread over instruments, topics and so on. */
final class Facets {
  private static final List<String> FIELDS =
      List.of(
          Fields.INSTRUMENT,
          Fields.KIND,
          Fields.LANGUAGE,
          Fields.TOPIC,
          Fields.MODALITY,
          Fields.YEAR);

  /** The most values of a field that are told. */
  private static final int MOST = 12;

  private Facets() {}

  /**
   * Counts values.
   *
   * @param units one for each article, in the order of the index
   * @return by field the values with their counts, the most frequent first, equal ones by name;
   *     fields without values are left out
   */
  static Map<String, Map<String, Integer>> of(IndexReader reader, int[] units) throws IOException {
    Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
    for (String field : FIELDS) {
      SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, field);
      if (values != null) {
        Map<String, Integer> first = first(values, counts(values, units));
        if (!first.isEmpty()) {
          facets.put(field, first);
        }
      }
    }
    return facets;
  }

  /**
   * How often each value occurs, by its place among all values, which are in alphabetical order.
   */
  private static int[] counts(SortedSetDocValues values, int[] units) throws IOException {
    int[] counts = new int[Math.toIntExact(values.getValueCount())];
    for (int unit : units) {
      if (values.advanceExact(unit)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }
    return counts;
  }

  private static Map<String, Integer> first(SortedSetDocValues values, int[] counts)
      throws IOException {
    List<Integer> most =
        IntStream.range(0, counts.length)
            .filter(v -> counts[v] > 0)
            .boxed()
            .sorted(Comparator.comparingInt((Integer v) -> -counts[v]))
            .limit(MOST)
            .toList();
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int value : most) {
      first.put(values.lookupOrd(value).utf8ToString(), counts[value]);
    }
    return first;
  }
}
