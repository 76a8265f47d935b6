package org.pacta.structure;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;

/** Finds the titles that stand on the lines below a head, and those that run over a line. */
final class Titles {
  private static final int LONGEST = 220;
  private static final int SHORTEST_FULL_LINE = 45;

  private final List<Line> lines;
  private final NavigableMap<Integer, Head> heads;
  private final BitSet titles = new BitSet();

  private Titles(List<Line> lines, NavigableMap<Integer, Head> heads) {
    this.lines = lines;
    this.heads = heads;
  }

  /** The places of the title lines; the heads in the map get their full titles. */
  static BitSet find(List<Line> lines, NavigableMap<Integer, Head> heads) {
    Titles titles = new Titles(lines, heads);
    for (Integer i : List.copyOf(heads.keySet())) {
      titles.settle(i);
    }
    return titles.titles;
  }

  private void settle(int i) {
    Head head = Objects.requireNonNull(heads.get(i));
    int next = i + 1;
    String title = head.title();
    boolean wanted = title.isEmpty() && lines.get(i).before() != Line.Break.SECTION;
    if (wanted && titleLine(next, head)) {
      title = Notes.bare(lines.get(next).text());
      titles.set(next++);
    }
    while (!title.isEmpty() && runsOver(next, title)) {
      title = title + " " + Notes.bare(lines.get(next).text());
      titles.set(next++);
    }
    heads.put(i, head.withTitle(title));
  }

  private boolean titleLine(int i, Head head) {
    if (!free(i, head)) {
      return false;
    }
    Line line = lines.get(i);
    String text = Notes.bare(line.text());
    if (head.kind() == ProvisionKind.PREAMBLE && text.endsWith(",")) {
      return false;
    }
    if (line.isHeading()) {
      return true;
    }
    if (text.length() > LONGEST || Sentences.closed(text) || Sentences.startsLower(text)) {
      return false;
    }
    boolean chinese = Sentences.chinese(text.charAt(0));
    if (chinese) {
      return text.length() <= 40 && !text.contains("，");
    }
    return Sentences.titleCase(text) || separate(i + 1) || tail(i + 1, text);
  }

  /** Whether the line at the place is the short end of a title that ran over, with a gap below. */
  private boolean tail(int i, String before) {
    if (i + 1 >= lines.size() || heads.containsKey(i)) {
      return false;
    }
    String text = lines.get(i).text();
    return lines.get(i).isLine()
        && !lines.get(i).afterGap()
        && Sentences.startsLower(text)
        && !Sentences.closed(text)
        && text.length() < before.length()
        && lines.get(i + 1).afterGap();
  }

  /** Whether the line at the place does not continue the one before. */
  private boolean separate(int i) {
    if (i >= lines.size()) {
      return true;
    }
    Line line = lines.get(i);
    return line.afterGap()
        || !line.isLine()
        || !Marker.at(line.text(), 0).isEmpty()
        || heads.containsKey(i);
  }

  private boolean runsOver(int i, String title) {
    if (!free(i, null) || title.length() > LONGEST) {
      return false;
    }
    Line line = lines.get(i);
    Line before = lines.get(i - 1);
    String text = Notes.bare(line.text());
    if (!line.isLine()
        || !before.isLine()
        || line.afterGap()
        || Sentences.closed(text)
        || text.length() > LONGEST) {
      return false;
    }
    if (titles.get(i - 1) && tail(i, before.text())) {
      return true;
    }
    if (Sentences.allCapitals(title)) {
      return Sentences.allCapitals(text);
    }
    return before.text().length() >= SHORTEST_FULL_LINE
        && Sentences.titleCase(title)
        && Sentences.titleCase(text)
        && text.length() < before.text().length();
  }

  private boolean free(int i, @org.jspecify.annotations.Nullable Head head) {
    return i < lines.size()
        && !heads.containsKey(i)
        && lines.get(i).source() == lines.get(i - 1).source()
        && (Marker.at(lines.get(i).text(), 0).isEmpty()
            || (head != null && lines.get(i).isHeading()));
  }
}
