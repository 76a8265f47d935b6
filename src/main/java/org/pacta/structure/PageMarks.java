package org.pacta.structure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Running heads of sources without pages, in which only the lines with page numbers tell where a
 * page ends: lines that come again beside many of them and hardly anywhere else.
 */
final class PageMarks {
  private static final int REACH = 4;
  private static final int FEWEST = 3;
  private static final int SHORTEST = 6;

  private PageMarks() {}

  /**
   * The places of running heads.
   *
   * @param numbers the places of lines that are page numbers
   */
  static BitSet heads(List<Line> lines, BitSet numbers) {
    BitSet heads = new BitSet();
    if (numbers.cardinality() < FEWEST) {
      return heads;
    }
    Map<String, BitSet> near = new HashMap<>();
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (int n = numbers.nextSetBit(0); n >= 0; n = numbers.nextSetBit(n + 1)) {
      for (int i = Math.max(0, n - REACH); i <= n + REACH && i < lines.size(); i++) {
        if (mayBeHead(lines.get(i), lines.get(n)) && !numbers.get(i)) {
          String text = lines.get(i).text();
          near.computeIfAbsent(text, t -> new BitSet()).set(i);
          pages.computeIfAbsent(text, t -> new HashSet<>()).add(n);
        }
      }
    }
    Map<String, Integer> all = new HashMap<>();
    lines.forEach(l -> all.merge(l.text(), 1, Integer::sum));
    near.forEach(
        (text, places) -> {
          boolean often = pages.getOrDefault(text, Set.of()).size() >= least(numbers);
          if (often && places.cardinality() * 3 >= all.getOrDefault(text, 0) * 2) {
            heads.or(places);
          }
        });
    return heads;
  }

  private static int least(BitSet numbers) {
    return Math.max(FEWEST, numbers.cardinality() / 2);
  }

  private static boolean mayBeHead(Line line, Line number) {
    return line.source() == number.source()
        && line.page() == 0
        && line.isLine()
        && line.text().length() >= SHORTEST;
  }
}
