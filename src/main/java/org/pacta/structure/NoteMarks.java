package org.pacta.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.pacta.extract.Block;

/** The lines in which marks of notes stand. */
final class NoteMarks {
  private static final int LINES_BACK = 400;
  private static final int LINES_AHEAD = 60;
  private static final int LINES_TO_ANSWER = 40;
  private static final Pattern ROW = Pattern.compile("[0-9]{1,2}(?:, ?[0-9]{1,2}){1,3}");

  private final List<Line> lines;
  private final Map<String, NavigableSet<Integer>> places = new HashMap<>();
  private int last;

  NoteMarks(List<Line> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      index(i);
    }
  }

  private void index(int i) {
    String text = lines.get(i).text();
    for (NoteShape shape : NoteShape.values()) {
      for (String number : shape.marks(text)) {
        of(shape, number).add(i);
      }
    }
    if (lines.get(i).isLine() && PageFurniture.bareNumber(text)) {
      of(NoteShape.BARE, text).add(i);
    } else if (lines.get(i).isLine() && isRow(text)) {
      List.of(text.split(", ?")).forEach(number -> of(NoteShape.BARE, number).add(i));
    }
  }

  /** Whether a line is a row of marks that a conversion has set apart: {@code 2, 3}. */
  static boolean isRow(String text) {
    return ROW.matcher(text).matches();
  }

  private NavigableSet<Integer> of(NoteShape shape, String number) {
    return places.computeIfAbsent(shape + number, k -> new TreeSet<>());
  }

  /** The nearest line before a line with the mark, if it is at most a page away. */
  Optional<Integer> shortlyBefore(NoteStart note, int line) {
    return Optional.ofNullable(of(note.shape(), note.number()).lower(line))
        .filter(before -> before >= line - LINES_TO_ANSWER);
  }

  /**
   * The line of the mark of a note: the nearest before the note, else the nearest after it.
   *
   * @param from the first line of the note
   * @param to one past its last line
   */
  Optional<Integer> find(NoteStart note, int from, int to) {
    return paragraphAbove(note, from).or(() -> nearest(note, from, to));
  }

  private Optional<Integer> nearest(NoteStart note, int from, int to) {
    NavigableSet<Integer> marked = of(note.shape(), note.number());
    if (lines.get(from).form() == Block.Form.FOOTNOTE) {
      Integer further = marked.ceiling(last);
      return Optional.ofNullable(further == null ? marked.pollFirst() : further);
    }
    Integer before = marked.lower(from);
    if (before != null && before >= from - LINES_BACK) {
      return Optional.of(before);
    }
    return Optional.ofNullable(marked.ceiling(to)).filter(after -> after <= to + LINES_AHEAD);
  }

  /**
   * Sources that mark notes set them behind the paragraph of their mark, whatever it is glued to.
   */
  private Optional<Integer> paragraphAbove(NoteStart note, int from) {
    if (lines.get(from).form() != Block.Form.FOOTNOTE || note.shape() == NoteShape.BARE) {
      return Optional.empty();
    }
    String mark = note.shape() == NoteShape.ROUND ? "(%s)" : "[%s]";
    int above = from - 1;
    while (above >= 0 && lines.get(above).form() == Block.Form.FOOTNOTE) {
      above--;
    }
    boolean marked =
        above >= 0 && lines.get(above).text().indexOf(mark.formatted(note.number())) > 0;
    return marked ? Optional.of(above) : Optional.empty();
  }

  /** Uses up the mark of a note: the next note with the number has another. */
  void take(NoteStart note, int line) {
    last = line;
    of(note.shape(), note.number()).remove(line);
  }
}
