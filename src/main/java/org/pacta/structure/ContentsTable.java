package org.pacta.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds tables of contents: runs of heads with next to nothing between them, most of which come
 * again further down.
 */
final class ContentsTable {
  private static final int SHORTEST = 4;
  private static final int LINES_BETWEEN = 3;
  private static final int LINES_BETWEEN_PARTS = 12;
  private static final int LONGEST_ENTRY = 120;

  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:table of )?contents|目\\s?[录錄次]|index of (?:articles|chapters)"
              + "|list of (?:annexes|appendices|schedules)");

  /** A short article may be as short as an entry, but it says something. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          " (?:shall|may|must|will|is|are|was|were|has|have|agrees?|undertakes?|recogni[sz]es?) ");

  private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}");

  private final List<Line> lines;
  private final List<Integer> places;
  private final NavigableMap<Integer, Head> heads;
  private final Map<String, Integer> lastPlace = new HashMap<>();
  private final BitSet contents = new BitSet();
  private Set<String> listed = Set.of();

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
    table.close();
    return table.contents;
  }

  /**
   * A few short lines between two parts of a table, such as a head that is not known, are of it.
   */
  private void close() {
    int end = contents.nextClearBit(Math.max(0, contents.nextSetBit(0)));
    for (int next = contents.nextSetBit(end); next >= 0; next = contents.nextSetBit(end)) {
      boolean entries = next - end <= LINES_BETWEEN_PARTS;
      for (int i = end; i < next && entries; i++) {
        String text = lines.get(i).text();
        entries = text.length() <= LONGEST_ENTRY && !text.endsWith(".") && !text.endsWith(";");
      }
      if (entries && lines.get(end).source() == lines.get(next).source()) {
        contents.set(end, next);
      }
      end = contents.nextClearBit(next);
    }
  }

  /** Looks at the run that begins with the k-th head; returns the first head after it. */
  private int run(int k) {
    Set<String> names = new HashSet<>();
    int end = k;
    int again = 0;
    while (end < places.size() && (end == k || close(end))) {
      Head head = head(end);
      boolean repeats = !names.add(head.name()) || begun(head, places.get(k));
      if ((repeats && !nestedRestart(head, end, k)) || countsBack(head, end, k)) {
        break;
      }
      again += lastPlace.getOrDefault(head.name(), -1) > places.get(end) ? 1 : 0;
      end++;
    }
    int length = end - k;
    boolean announced = announced(places.get(k));
    boolean found =
        (length >= (announced ? 2 : SHORTEST) && again * 10 >= length * 6)
            || (length >= SHORTEST && listsAnnexes(k, end));
    if (found) {
      mark(k, end);
      listed = names;
    }
    return Math.max(end, k + 1);
  }

  /** Whether the part of the table a few lines above has named the division: here it begins. */
  private boolean begun(Head head, int from) {
    return listed.contains(head.name())
        && Ranks.mayHold(head.kind(), ProvisionKind.SECTION_GROUP)
        && contents.previousSetBit(from) >= Math.max(0, from - LINES_BETWEEN_PARTS);
  }

  /** Annexes without a word that stand before the first article are a list of what will follow. */
  private boolean listsAnnexes(int k, int end) {
    boolean annexes = true;
    for (int j = k; j < end; j++) {
      ProvisionKind kind = head(j).kind();
      annexes &= kind == ProvisionKind.ANNEX || kind == ProvisionKind.APPENDIX;
    }
    return annexes && !articleIn(0, k) && articleIn(end, places.size());
  }

  /** Whether an article that is no line of a table of contents is among the heads. */
  private boolean articleIn(int from, int to) {
    for (int j = from; j < to; j++) {
      if (head(j).kind().isArticle() && !contents.get(places.get(j))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the annexes count anew: a table has come to its end, and the first annex begins. */
  private boolean countsBack(Head head, int end, int k) {
    if (head.kind() != ProvisionKind.ANNEX || end == k || head(end - 1).kind() != head.kind()) {
      return false;
    }
    OptionalInt before = count(head(end - 1));
    OptionalInt now = count(head);
    return before.isPresent() && now.isPresent() && now.getAsInt() < before.getAsInt();
  }

  private static OptionalInt count(Head annex) {
    Matcher m = COUNT.matcher(annex.key());
    return m.lookingAt() ? OptionalInt.of(Integer.parseInt(m.group())) : OptionalInt.empty();
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
      boolean closed = Sentences.closed(text);
      if (text.length() > 200
          || (closed && (!text.endsWith(".") || SENTENCE.matcher(text).find()))) {
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

  /** Whether the title of the last head stands on the line below, as that of the one before. */
  private boolean titled(int k, int end) {
    int last = places.get(end - 1);
    boolean below = end - k >= 2 && last - places.get(end - 2) == 2;
    return below
        && last + 1 < lines.size()
        && !heads.containsKey(last + 1)
        && lines.get(last + 1).source() == lines.get(last).source()
        && head(end - 1).title().isEmpty()
        && !Sentences.closed(lines.get(last + 1).text());
  }

  private void mark(int k, int end) {
    for (int i = Math.max(0, places.get(k) - 4); i < places.get(k); i++) {
      if (NAME.matcher(lines.get(i).text()).matches()) {
        contents.set(i, places.get(k));
      }
    }
    contents.set(places.get(k), places.get(end - 1) + 1 + (titled(k, end) ? 1 : 0));
  }
}
