package org.pacta.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the numbers of pages from numbers that a conversion has set on a line of their own, such as
 * those of a date.
 */
final class PageNumbers {
  private static final int SHORTEST_PAGE = 5;
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

  private PageNumbers() {}

  /** The lines that are the number of a page. */
  static BitSet of(List<Line> lines) {
    List<Integer> bare = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isLine() && PageFurniture.bareNumber(lines.get(i).text())) {
        bare.add(i);
      }
    }
    BitSet numbers = new BitSet();
    for (int k = 0; k < bare.size(); k++) {
      int i = bare.get(k);
      boolean counts = k > 0 && next(lines, bare.get(k - 1), i);
      boolean counted = k + 1 < bare.size() && next(lines, i, bare.get(k + 1));
      if (counts || counted || !amidWords(lines, i)) {
        numbers.set(i);
      }
    }
    return numbers;
  }

  private static boolean next(List<Line> lines, int i, int j) {
    String a = lines.get(i).text();
    String b = lines.get(j).text();
    return j - i >= SHORTEST_PAGE
        && DIGITS.matcher(a).matches()
        && DIGITS.matcher(b).matches()
        && Integer.parseInt(b) == Integer.parseInt(a) + 1;
  }

  /** Whether a sentence runs on over the line. */
  private static boolean amidWords(List<Line> lines, int i) {
    return i > 0
        && i + 1 < lines.size()
        && lines.get(i).before() == Line.Break.NONE
        && lines.get(i + 1).before() == Line.Break.NONE
        && lines.get(i - 1).isLine()
        && lines.get(i + 1).isLine()
        && !Sentences.closed(lines.get(i - 1).text());
  }
}
