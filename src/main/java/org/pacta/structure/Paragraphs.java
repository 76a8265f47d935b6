package org.pacta.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import org.pacta.structure.Paragraph.Role;

/** Joins the lines of a source into paragraphs. */
final class Paragraphs {
  private final List<Line> lines;
  private final NavigableMap<Integer, Head> heads;
  private final BitSet titles;
  private final InlineArticles inline;
  private final Continuation continuation;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private Paragraphs(List<Line> lines, NavigableMap<Integer, Head> heads, BitSet titles) {
    this.lines = lines;
    this.heads = heads;
    this.titles = titles;
    List<LineMeasure> measures = LineMeasure.of(lines);
    this.inline = InlineArticles.of(lines, heads, measures);
    this.continuation = new Continuation(lines, heads, titles, measures, inline);
  }

  /** The paragraphs of all lines; heads and title lines stand alone. */
  static List<Paragraph> of(List<Line> lines, NavigableMap<Integer, Head> heads, BitSet titles) {
    Paragraphs p = new Paragraphs(lines, heads, titles);
    for (int i = 0; i < lines.size(); ) {
      i = p.paragraph(i);
    }
    return p.paragraphs;
  }

  private int paragraph(int i) {
    StringBuilder words = new StringBuilder(lines.get(i).text());
    int next = i + 1;
    while (next < lines.size() && continuation.goesOn(words, next)) {
      WordJoin.append(words, lines.get(next).text());
      next++;
    }
    String signed = WordJoin.whole(words);
    String text = Notes.bare(signed).stripTrailing();
    Head head = heads.get(i);
    List<Head> printed = head == null ? List.of() : List.of(inline.settle(i, head));
    paragraphs.add(
        new Paragraph(
            lines.get(i).source(),
            role(i, next, signed),
            lines.get(i).page(),
            text,
            Notes.anchors(signed).stream().map(a -> a.notBehind(text.length())).toList(),
            printed));
    return next;
  }

  private Role role(int i, int next, String words) {
    if (heads.containsKey(i)) {
      return Role.HEAD;
    }
    if (titles.get(i)) {
      return Role.TITLE;
    }
    return switch (lines.get(i).form()) {
      case HEADING -> Role.HEADING;
      case CELL -> Role.CELL;
      case PARAGRAPH, LINE, FOOTNOTE, GAP, BREAK ->
          Captions.isSubheading(words) && opens(next) ? Role.HEADING : Role.BODY;
    };
  }

  /** Whether a line begins with a head or a number. */
  private boolean opens(int i) {
    return i < lines.size()
        && (heads.containsKey(i) || !Marker.at(lines.get(i).text(), 0).isEmpty());
  }
}
