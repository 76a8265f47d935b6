package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.regex.Pattern;
import org.pacta.structure.InstrumentText.Furniture;

/**
 * Takes out what a web portal prints below a text: editor, address, buttons. It begins with a line
 * that only portals print, behind the last head and a closed sentence, and goes to the end of the
 * file.
 */
final class PortalLines {
  private static final String WHY = "portal line";
  private static final int MOST_LINES = 120;

  private final List<Pattern> openers;

  PortalLines(List<String> openers) {
    this.openers = openers.stream().map(Pattern::compile).toList();
  }

  /** The lines without those of portals, which join the furniture. */
  List<Line> clear(List<Line> lines, NavigableMap<Integer, Head> heads, List<Furniture> furniture) {
    List<Line> kept = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); ) {
      int end = endOfSource(lines, i);
      int tail = tail(lines, heads, i, end);
      kept.addAll(lines.subList(i, tail));
      lines.subList(tail, end).forEach(l -> furniture.add(left(l)));
      i = end;
    }
    return kept;
  }

  private static Furniture left(Line line) {
    return new Furniture(Notes.bare(line.text()), WHY, line.page());
  }

  private static int endOfSource(List<Line> lines, int from) {
    int end = from;
    while (end < lines.size() && lines.get(end).source() == lines.get(from).source()) {
      end++;
    }
    return end;
  }

  /** The first line of the portal; the end of the source where there is none. */
  private int tail(List<Line> lines, NavigableMap<Integer, Head> heads, int from, int end) {
    Integer last = heads.lowerKey(end);
    if (last == null || last < from) {
      return end;
    }
    for (int i = Math.max(last + 1, end - MOST_LINES); i < end; i++) {
      if (opens(lines.get(i).text()) && Sentences.closed(lines.get(i - 1).text())) {
        return i;
      }
    }
    return end;
  }

  private boolean opens(String line) {
    return openers.stream().anyMatch(p -> p.matcher(line).matches());
  }
}
