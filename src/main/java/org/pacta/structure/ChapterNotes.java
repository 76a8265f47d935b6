package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows notes that count anew in each chapter, such as {@code 14-1}, from the numbers of pages of a
 * chapter, which look the same: a note has a mark behind words above it. Mark and note are written
 * in square brackets, as other sources print them.
 */
final class ChapterNotes {
  /** A page and the rest of the one before; in lines. */
  private static final int REACH = 90;

  private static final String NUMBER = "[0-9]{1,2}-[0-9]{1,3}";
  private static final Pattern START =
      Pattern.compile("(?<number>" + NUMBER + ")(?<text> [\\p{Lu}“\"‘].*)?");
  private static final Pattern MARK =
      Pattern.compile("(?<=\\p{L}{2}|[.,;:”\"’)\\]])(" + NUMBER + ")(?=[\\s.,;:)”\"’]|$)");
  private static final int LONGEST_LEAD = 0;

  private final List<Line> lines;

  private ChapterNotes(List<Line> lines) {
    this.lines = new ArrayList<>(lines);
  }

  /** The lines with such notes and their marks in square brackets. */
  static List<Line> bracket(List<Line> lines) {
    ChapterNotes notes = new ChapterNotes(lines);
    for (int i = 1; i < lines.size(); i++) {
      notes.settle(i);
    }
    return notes.lines;
  }

  private void settle(int i) {
    Line line = lines.get(i);
    if (!line.isLine() || line.text().isEmpty() || !Character.isDigit(line.text().charAt(0))) {
      return;
    }
    Matcher m = START.matcher(line.text());
    if (!m.matches() || (m.group("text") == null && !wordsBelow(i))) {
      return;
    }
    String number = m.group("number");
    OptionalInt mark = mark(i, number);
    if (mark.isPresent()) {
      bracket(mark.getAsInt(), number);
      lines.set(i, line.withText("[" + number + "]" + line.text().substring(number.length())));
    }
  }

  private boolean wordsBelow(int i) {
    return i + 1 < lines.size()
        && lines.get(i + 1).isLine()
        && lines.get(i + 1).before() == Line.Break.NONE
        && Sentences.startsUpper(lines.get(i + 1).text())
        && Marker.at(lines.get(i + 1).text(), 0).isEmpty();
  }

  /** The nearest line above with the mark, behind words or alone. */
  private OptionalInt mark(int i, String number) {
    for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
      String text = lines.get(j).text();
      boolean glued = text.contains(number) && at(text, number) > 0;
      if (glued || (text.equals(number) && !wordsBelow(j))) {
        return OptionalInt.of(j);
      }
    }
    return OptionalInt.empty();
  }

  private static int at(String text, String number) {
    return NearDigits.find(MARK, text, LONGEST_LEAD).stream()
        .filter(m -> m.group().equals(number))
        .mapToInt(java.util.regex.MatchResult::start)
        .findFirst()
        .orElse(-1);
  }

  private void bracket(int i, String number) {
    String text = lines.get(i).text();
    int at = Math.max(0, at(text, number));
    String marked =
        text.substring(0, at) + "[" + number + "]" + text.substring(at + number.length());
    lines.set(i, lines.get(i).withText(marked));
  }
}
