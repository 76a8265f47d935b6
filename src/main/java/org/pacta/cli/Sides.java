package org.pacta.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pacta.align.Aligner;
import org.pacta.align.Level;
import org.pacta.align.PreparedSide;
import org.pacta.align.Side;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.eval.AlignScores.GoldRow;
import org.pacta.eval.AlignmentGold;
import org.pacta.index.Library;

/**
 * The instruments of an index, read by their articles to be aligned.
 *
 * @param library the index
 * @param aligner what reads them
 */
record Sides(Library library, Aligner aligner) {

  /** The judged instruments that the index holds. */
  AlignmentGold gold(List<GoldRow> rows) {
    Map<String, List<PreparedSide>> sides = new TreeMap<>();
    for (GoldRow row : rows) {
      Stream.of(row.left(), row.right()).forEach(id -> sides.computeIfAbsent(id, this::of));
    }
    sides.values().removeIf(List::isEmpty);
    return new AlignmentGold(rows, aligner, sides);
  }

  /** An instrument in each of its languages, the first one first; empty where it is not held. */
  private List<PreparedSide> of(String instrument) {
    return library.catalogue().find(instrument).stream()
        .flatMap(
            entry ->
                library
                    .languages(entry)
                    .flatMap(l -> library.text(entry, l).stream())
                    .map(text -> prepare(entry, text)))
        .toList();
  }

  private PreparedSide prepare(CatalogueEntry entry, org.pacta.norm.AnnotatedText text) {
    return aligner.prepare(new Side(text, entry.kind().bindsStates()), Level.ARTICLE);
  }
}
