package org.pacta.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.pacta.structure.InstrumentText.Furniture;

/**
 * Takes out the heads of divisions that are open already: codes print title, chapter and section
 * again above each piece of a long section.
 */
final class RunningDivisions {
  private final Map<ProvisionKind, Head> open = new EnumMap<>(ProvisionKind.class);

  private RunningDivisions() {}

  /**
   * The lines without heads that are printed again; these are added to {@code furniture}. Only what
   * the source marks as a heading is one, for a line may be the first of several.
   *
   * @param heads by their places
   */
  static List<Line> clear(
      List<Line> lines, NavigableMap<Integer, Head> heads, List<Furniture> furniture) {
    BitSet again = new RunningDivisions().again(lines, heads);
    if (again.isEmpty()) {
      return lines;
    }
    List<Line> kept = new ArrayList<>(lines.size());
    boolean removed = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (again.get(i)) {
        furniture.add(new Furniture(Notes.bare(line.text()), "running head", line.page()));
      } else {
        kept.add(removed ? line.after(Line.Break.GAP) : line);
      }
      removed = again.get(i);
    }
    return kept;
  }

  private BitSet again(List<Line> lines, NavigableMap<Integer, Head> heads) {
    BitSet again = new BitSet();
    heads.forEach((i, head) -> again.set(i, isOpen(lines, i, head)));
    return again;
  }

  /** Whether a head is one of those open; if not, it closes what it cannot lie in. */
  private boolean isOpen(List<Line> lines, int i, Head head) {
    Head before = open.get(head.kind());
    boolean same =
        before != null
            && !head.title().isEmpty()
            && before.key().equals(head.key())
            && before.title().equals(head.title())
            && lines.get(i).isHeading();
    if (!same) {
      open.keySet().removeIf(kind -> !Ranks.mayHold(kind, head.kind()));
      open.put(head.kind(), head);
    }
    return same;
  }
}
