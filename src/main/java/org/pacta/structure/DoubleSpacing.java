package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Closes the gaps of sources that have an empty line behind every line: there a gap tells nothing
 * of paragraphs. Such a source shows itself by full lines that break off amid a sentence.
 */
final class DoubleSpacing {
  private static final int FEWEST_LINES = 12;
  private static final double LEAST_SPACED = 0.9;
  private static final double LEAST_BROKEN = 0.4;
  private static final double LEAST_FULL = 0.8;

  private DoubleSpacing() {}

  /** The lines, those of double-spaced sources without gaps. */
  static List<Line> close(List<Line> lines) {
    List<LineMeasure> measures = LineMeasure.of(lines);
    List<Line> closed = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); ) {
      int source = lines.get(i).source();
      int end = i;
      while (end < lines.size() && lines.get(end).source() == source) {
        end++;
      }
      List<Line> own = lines.subList(i, end);
      closed.addAll(isDoubleSpaced(own, measures.get(source)) ? closeGaps(own) : own);
      i = end;
    }
    return closed;
  }

  private static boolean isDoubleSpaced(List<Line> lines, LineMeasure measure) {
    List<Line> prose = lines.stream().filter(Line::isLine).toList();
    long spaced = prose.stream().filter(Line::afterGap).count();
    List<Line> broken = prose.stream().filter(l -> breaksOff(l.text())).toList();
    long full = broken.stream().filter(l -> measure.isFull(l.text())).count();
    return prose.size() >= FEWEST_LINES
        && spaced >= LEAST_SPACED * prose.size()
        && broken.size() >= LEAST_BROKEN * prose.size()
        && full >= LEAST_FULL * broken.size();
  }

  private static boolean breaksOff(String text) {
    return !Sentences.closed(text);
  }

  private static List<Line> closeGaps(List<Line> lines) {
    List<Line> closed = new ArrayList<>(lines.size());
    closed.add(lines.getFirst());
    for (Line line : lines.subList(1, lines.size())) {
      closed.add(line.isLine() && line.afterGap() ? line.after(Line.Break.NONE) : line);
    }
    return closed;
  }
}
