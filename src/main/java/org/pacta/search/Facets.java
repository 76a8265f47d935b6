package org.pacta.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
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
   * @param docs documents, one for each article
   * @return by field the values with their counts, the most frequent first, equal ones by name;
   *     fields without values are left out
   */
  static Map<String, Map<String, Integer>> of(List<LeafReaderContext> leaves, List<Integer> docs)
      throws IOException {
    List<Integer> sorted = docs.stream().sorted().toList();
    Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
    for (String field : FIELDS) {
      Map<String, Integer> counts = new HashMap<>();
      for (LeafReaderContext leaf : leaves) {
        count(leaf, field, sorted, counts);
      }
      if (!counts.isEmpty()) {
        facets.put(field, first(counts));
      }
    }
    return facets;
  }

  private static void count(
      LeafReaderContext leaf, String field, List<Integer> docs, Map<String, Integer> counts)
      throws IOException {
    LeafReader reader = leaf.reader();
    SortedSetDocValues values = DocValues.getSortedSet(reader, field);
    for (int doc : docs) {
      int here = doc - leaf.docBase;
      if (here >= 0 && here < reader.maxDoc() && values.advanceExact(here)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          counts.merge(values.lookupOrd(values.nextOrd()).utf8ToString(), 1, Integer::sum);
        }
      }
    }
  }

  private static Map<String, Integer> first(Map<String, Integer> counts) {
    List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
    entries.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    Map<String, Integer> first = new LinkedHashMap<>();
    entries.stream().limit(MOST).forEach(e -> first.put(e.getKey(), e.getValue()));
    return first;
  }
}
