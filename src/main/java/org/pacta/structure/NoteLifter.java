package org.pacta.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pacta.structure.InstrumentText.Furniture;

/**
 * Lifts notes out of the body, wherever the foot of a page has put them, and leaves a sign at their
 * mark.
 */
final class NoteLifter {
  private static final int MOST_NOTES = 900_000;

  /** What is left of the lines, and the notes in the order of their signs. */
  record Lifted(List<Line> lines, List<Notes.Note> notes) {}

  private final List<Line> lines;
  private final List<Furniture> furniture;
  private final String[] texts;
  private final boolean[] gone;
  private final NoteMarks marks;
  private final NoteFinder finder;
  private final List<Notes.Note> notes = new ArrayList<>();

  private NoteLifter(List<Line> lines, List<Furniture> furniture) {
    this.lines = lines;
    this.furniture = furniture;
    this.texts = lines.stream().map(Line::text).toArray(String[]::new);
    this.gone = new boolean[texts.length];
    this.marks = new NoteMarks(lines);
    this.finder = new NoteFinder(lines, marks);
  }

  /** Lifts the notes; the numbers of pages join the furniture. */
  static Lifted lift(List<Line> lines, List<Furniture> furniture) {
    NoteLifter lifter = new NoteLifter(lines, furniture);
    for (int i = 0; i < lines.size(); ) {
      i = lifter.step(i);
    }
    return new Lifted(lifter.left(), lifter.notes);
  }

  private int step(int i) {
    Optional<NoteStart> start = notes.size() < MOST_NOTES ? finder.at(i) : Optional.empty();
    if (start.isEmpty()) {
      return i + 1;
    }
    NoteStart note = start.get();
    int end = finder.end(note, i);
    StringBuilder words = new StringBuilder(note.text());
    for (int j = i + 1; j < end; j++) {
      WordJoin.append(words, texts[j]);
    }
    Arrays.fill(gone, i, end, true);
    lift(note, WordJoin.whole(words), i, end);
    return end;
  }

  /** Lifts a note, and the next one where a conversion has run the two together. */
  private void lift(NoteStart note, String words, int from, int to) {
    Optional<NoteStart> next = finder.within(note, words, from, to);
    String own =
        next.map(n -> words.substring(0, words.length() - n.text().length())).orElse(words);
    String signed = next.map(n -> withoutEnd(own, n.number())).orElse(own);
    boolean anchored = sign(note, from, to);
    String text = Notes.bare(signed);
    notes.add(new Notes.Note(note.number(), text, lines.get(from).page(), anchored));
    // A note called within a note is anchored where the outer one stood: notes hold no notes.
    append(from - 1, Notes.signs(signed));
    finder.lifted(note, to - 1);
    next.ifPresent(n -> lift(n, n.text(), from, to));
  }

  private static String withoutEnd(String words, String number) {
    String stripped = words.strip();
    return stripped.substring(0, stripped.length() - number.length()).strip();
  }

  private boolean sign(NoteStart note, int from, int to) {
    Optional<Integer> place = marks.find(note, from, to);
    if (place.isPresent() && place(place.get(), note)) {
      marks.take(note, place.get());
      return true;
    }
    append(from - 1, Notes.sign(notes.size()));
    return false;
  }

  private boolean place(int at, NoteStart note) {
    furniture.add(new Furniture(note.number(), "footnote mark", lines.get(at).page()));
    if (texts[at].equals(note.number())) {
      gone[at] = true;
      return append(at - 1, Notes.sign(notes.size()));
    }
    if (NoteMarks.isRow(texts[at])) {
      List<String> row = new ArrayList<>(List.of(texts[at].split(", ?")));
      row.remove(note.number());
      texts[at] = String.join(", ", row);
      return append(at - 1, Notes.sign(notes.size()));
    }
    Optional<Span> mark = note.shape().find(texts[at], note.number());
    mark.ifPresent(
        m ->
            texts[at] =
                texts[at].substring(0, m.from())
                    + Notes.sign(notes.size())
                    + texts[at].substring(m.to()));
    return mark.isPresent();
  }

  /** Sets signs behind the nearest line that is left; whether there is one. */
  private boolean append(int at, String signs) {
    int host = at;
    while (host >= 0 && gone[host]) {
      host--;
    }
    if (host >= 0) {
      texts[host] += signs;
    }
    return host >= 0;
  }

  private List<Line> left() {
    BitSet pageNumbers = PageNumbers.of(lines);
    List<Line> left = new ArrayList<>(lines.size());
    boolean page = false;
    for (int i = 0; i < texts.length; i++) {
      Line line = lines.get(i);
      if (gone[i]) {
        page = true;
      } else if (pageNumbers.get(i)) {
        furniture.add(new Furniture(texts[i], "page number", line.page()));
        page = true;
      } else {
        Line kept = line.withText(texts[i]);
        left.add(page && line.isLine() ? kept.after(Line.Break.PAGE) : kept);
        page = false;
      }
    }
    return left;
  }
}
