package org.pacta.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds tables of contents: runs of heads with next to nothing between them, most of which come
 * again further down.
 */
final class ContentsTable {
  private static final int SHORTEST = 4;
  private static final int LINES_BETWEEN = 3;
  private static final Pattern NAME =
      Pattern.compile("(?i)(?:table of )?contents|目\\s?[录錄次]|index of (?:articles|chapters)");

  private final List<Line> lines;
  private final List<Integer> places;
  private final NavigableMap<Integer, Head> heads;
  private final Map<String, Integer> lastPlace = new HashMap<>();
  private final BitSet contents = new BitSet();

  private ContentsTable(List<Line> lines, NavigableMap<Integer, Head> heads) {
    this.lines = lines;
    this.heads = heads;
    this.places = new ArrayList<>(heads.keySet());
    heads.forEach((i, h) -> lastPlace.put(h.name(), i));
  }

  /** The places of the lines that belong to tables of contents. */
  static BitSet find(List<Line> lines, NavigableMap<Integer, Head> heads) {
    ContentsTable table = new ContentsTable(lines, heads);
    for (int k = 0; k < table.places.size(); ) {
      k = table.run(k);
    }
    return table.contents;
  }

  /** Looks at the run that begins with the k-th head; returns the first head after it. */
  private int run(int k) {
    Set<String> names = new HashSet<>();
    int end = k;
    int again = 0;
    while (end < places.size() && (end == k || close(end))) {
      Head head = head(end);
      boolean repeats = !names.add(head.name());
      if (repeats && !nestedRestart(head, end, k)) {
        break;
      }
      again += lastPlace.getOrDefault(head.name(), -1) > places.get(end) ? 1 : 0;
      end++;
    }
    int length = end - k;
    boolean announced = announced(places.get(k));
    boolean found = length >= (announced ? 2 : SHORTEST) && again * 10 >= length * 6;
    if (found) {
      mark(k, end);
    }
    return Math.max(end, k + 1);
  }

  /** A section or article number that restarts below the next chapter repeats nothing. */
  private boolean nestedRestart(Head head, int end, int k) {
    if (head.kind() != ProvisionKind.SECTION_GROUP && !head.kind().isArticle()) {
      return false;
    }
    for (int j = end - 1; j >= k; j--) {
      Head before = head(j);
      if (before.name().equals(head.name())) {
        return false;
      }
      if (Ranks.mayHold(before.kind(), ProvisionKind.SECTION_GROUP)) {
        return true;
      }
    }
    return false;
  }

  private boolean close(int k) {
    int from = places.get(k - 1);
    int to = places.get(k);
    if (to - from > LINES_BETWEEN || lines.get(from).source() != lines.get(to).source()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String text = lines.get(i).text();
      if (text.length() > 200 || (Sentences.closed(text) && !text.endsWith("."))) {
        return false;
      }
    }
    return true;
  }

  private Head head(int k) {
    return Objects.requireNonNull(heads.get(places.get(k)));
  }

  private boolean announced(int place) {
    for (int i = place; i >= Math.max(0, place - 4); i--) {
      if (NAME.matcher(lines.get(i).text()).matches()) {
        return true;
      }
    }
    return false;
  }

  private void mark(int k, int end) {
    for (int i = Math.max(0, places.get(k) - 4); i < places.get(k); i++) {
      if (NAME.matcher(lines.get(i).text()).matches()) {
        contents.set(i, places.get(k));
      }
    }
    contents.set(places.get(k), places.get(end - 1) + 1);
  }
}
