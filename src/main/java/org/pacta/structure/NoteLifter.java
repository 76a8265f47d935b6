package org.pacta.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.extract.Block;
import org.pacta.structure.InstrumentText.Furniture;

/**
 * Lifts notes out of the body, wherever the foot of a page has put them, and leaves a sign at their
 * mark. A line is taken for a note only if its number is a plausible next one and the mark is
 * found.
 */
final class NoteLifter {
  private static final int LINES_BACK = 400;
  private static final int LINES_AHEAD = 60;
  private static final int LINES_TO_ANSWER = 40;
  private static final int MOST_NOTES = 900_000;
  private static final Pattern MARKED_FOOTNOTE =
      Pattern.compile("[\\[(（]?\\s?([0-9]{1,4}|[a-z]|\\*{1,3})\\s?[\\])）]?[.:]?\\s*(.*)");
  private static final Pattern SQUARE = Pattern.compile("[\\[［〔]([0-9]{1,3})[\\]］〕]\\s*(.*)");
  private static final Pattern BARE =
      Pattern.compile("([0-9]{1,3})(?:\\s(?=\\S)|$)([\\p{Lu}“\"‘'「].*|)");
  private static final Pattern ROUND = Pattern.compile("\\(([0-9]{1,3})\\)\\s(.*)");
  private static final Pattern DIVISION =
      Pattern.compile(
          "(?:CHAPTER|ANNEX|PART|SECTION|Section|ARTICLE|Article) [0-9A-Z]{1,4}(?:[.-][0-9A-Z]{1,3})*(?:: .{1,120})?");
  private static final Pattern JOURNAL = Pattern.compile(".*\\bOJ [LC]\\b.*|.*not yet published.*");
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=\\p{L}{3}|[.,;:”\"’)\\]])(?<![0-9][.,])([0-9]{1,3}(?:, ?[0-9]{1,3})*)(?=[\\s.,;:)”\"’]|$)");
  private static final Pattern SQUARE_MARK = Pattern.compile("[\\[［〔]([0-9]{1,3})[\\]］〕]");
  private static final String ROUND_OPEN =
      "(?<!(?i:paragraph|paragraphs|article|articles|point|points|section|subsection|clause| and| or|,))"
          + "(?: |(?<=[.,;:”\"’]|\\p{L}{2}))\\(";
  private static final Pattern ROUND_MARK =
      Pattern.compile(ROUND_OPEN + "([0-9]{1,3})\\)(?=[\\s.,;:)’”]|$)");

  /** What is left of the lines, and the notes in the order of their signs. */
  record Lifted(List<Line> lines, List<Notes.Note> notes) {}

  private final List<Line> lines;
  private final String[] texts;
  private final Map<String, NavigableSet<Integer>> marks = new HashMap<>();
  private final List<Notes.Note> notes = new ArrayList<>();
  private final List<Furniture> furniture;
  private int lastNumber;
  private int lastNoteLine = -1;
  private int lastMarkLine;

  private NoteLifter(List<Line> lines, List<Furniture> furniture) {
    this.lines = lines;
    this.furniture = furniture;
    this.texts = lines.stream().map(Line::text).toArray(String[]::new);
    for (int i = 0; i < texts.length; i++) {
      index(i);
    }
  }

  /** Lifts the notes; bare numbers that mark none are page numbers and join the furniture. */
  static Lifted lift(List<Line> lines, List<Furniture> furniture) {
    NoteLifter lifter = new NoteLifter(lines, furniture);
    boolean[] gone = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); ) {
      i = lifter.step(i, gone);
    }
    return new Lifted(lifter.left(gone), lifter.notes);
  }

  private enum Shape {
    SQUARE,
    ROUND,
    BARE
  }

  private void index(int i) {
    String text = texts[i];
    mark(SQUARE_MARK, Shape.SQUARE, text, i);
    if (text.indexOf('(') >= 0) {
      mark(ROUND_MARK, Shape.ROUND, text, i);
    }
    mark(GLUED, Shape.BARE, text, i);
    if (lines.get(i).isLine() && PageFurniture.bareNumber(text)) {
      marks.computeIfAbsent(Shape.BARE + text, k -> new TreeSet<>()).add(i);
    }
  }

  private void mark(Pattern pattern, Shape shape, String text, int i) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      if (m.start() > 0) {
        for (String number : m.group(1).split(", ?")) {
          marks.computeIfAbsent(shape + number, k -> new TreeSet<>()).add(i);
        }
      }
    }
  }

  private int step(int i, boolean[] gone) {
    Optional<Start> start = start(i);
    if (start.isEmpty() || notes.size() >= MOST_NOTES) {
      return i + 1;
    }
    int end = end(i, start.get());
    StringBuilder words = new StringBuilder(start.get().text);
    for (int j = i + 1; j < end; j++) {
      Paragraphs.append(words, texts[j]);
    }
    for (int j = i; j < end; j++) {
      gone[j] = true;
    }
    int id = notes.size();
    boolean anchored = sign(start.get(), i, end, gone, id);
    Line line = lines.get(i);
    notes.add(new Notes.Note(start.get().number, words.toString().strip(), line.page(), anchored));
    lastNumber = start.get().value();
    lastNoteLine = end - 1;
    return end;
  }

  private record Start(Shape shape, String number, String text) {
    int value() {
      return number.isEmpty() || !Character.isDigit(number.charAt(0))
          ? 0
          : Integer.parseInt(number);
    }
  }

  private Optional<Start> start(int i) {
    Line line = lines.get(i);
    String text = texts[i];
    if (line.form() == Block.Form.FOOTNOTE) {
      return Optional.of(marked(text));
    }
    if (line.isHeading() || text.isEmpty()) {
      return Optional.empty();
    }
    Matcher square = SQUARE.matcher(text);
    if (square.matches()) {
      return candidate(Shape.SQUARE, square, i);
    }
    Matcher round = ROUND.matcher(text);
    if (round.matches()) {
      boolean journal = JOURNAL.matcher(text).matches();
      boolean next = lastNoteLine == i - 1 && value(round) == lastNumber + 1;
      return journal || next || answersMark(round, i)
          ? candidate(Shape.ROUND, round, i)
          : Optional.empty();
    }
    Matcher bare = BARE.matcher(text);
    return bare.matches() && bareStart(bare, i) ? candidate(Shape.BARE, bare, i) : Optional.empty();
  }

  /** Whether the number was printed at the end of words shortly before, and no list runs. */
  private boolean answersMark(Matcher m, int i) {
    NavigableSet<Integer> places = marks.get(Shape.ROUND + m.group(1));
    Integer before = places == null ? null : places.lower(i);
    return before != null
        && before >= i - LINES_TO_ANSWER
        && value(m) == lastNumber + 1
        && Sentences.startsUpper(m.group(2))
        && texts[i - 1].indexOf('(') != 0
        && texts[before].matches(".*[.,;:”\"’] ?\\(" + m.group(1) + "\\)(?:$| .*)");
  }

  private static Start marked(String text) {
    Matcher m = MARKED_FOOTNOTE.matcher(text);
    if (!m.matches()) {
      return new Start(Shape.SQUARE, "", text);
    }
    Shape shape =
        text.startsWith("(") ? Shape.ROUND : text.startsWith("[") ? Shape.SQUARE : Shape.BARE;
    return new Start(shape, m.group(1), m.group(2));
  }

  private static int value(Matcher m) {
    return Integer.parseInt(m.group(1));
  }

  private boolean bareStart(Matcher m, int i) {
    Line line = lines.get(i);
    boolean opened = line.before() != Line.Break.NONE || lastNoteLine == i - 1;
    boolean alone = m.group(2).isEmpty();
    if (!opened || !line.isLine() || value(m) == 0) {
      return false;
    }
    boolean inSequence =
        value(m) == 1
            || (value(m) > lastNumber && value(m) <= lastNumber + 3)
            || (lastNumber == 0 && markedShortlyBefore(m.group(1), i));
    boolean followed = !alone || wordsBelow(i);
    return inSequence && followed;
  }

  private boolean markedShortlyBefore(String number, int i) {
    NavigableSet<Integer> places = marks.get(Shape.BARE + number);
    Integer before = places == null ? null : places.lower(i);
    return before != null && before >= i - LINES_TO_ANSWER;
  }

  private boolean wordsBelow(int i) {
    return i + 1 < texts.length
        && lines.get(i + 1).before() == Line.Break.NONE
        && Sentences.startsUpper(texts[i + 1])
        && Marker.at(texts[i + 1], 0).isEmpty();
  }

  private Optional<Start> candidate(Shape shape, Matcher m, int i) {
    Start start = new Start(shape, m.group(1), m.group(2).strip());
    return place(start, i, i + 1).isPresent() ? Optional.of(start) : Optional.empty();
  }

  private int end(int i, Start start) {
    int j = i + 1;
    if (!lines.get(i).isLine()) {
      return j;
    }
    boolean alone = start.text.isEmpty();
    while (j < lines.size()
        && lines.get(j).isLine()
        && lines.get(j).before() == Line.Break.NONE
        && !DIVISION.matcher(texts[j]).matches()
        && ((alone && j == i + 1) || !nextNote(j, start))) {
      j++;
    }
    return j;
  }

  private boolean nextNote(int j, Start before) {
    Pattern pattern =
        switch (before.shape) {
          case SQUARE -> SQUARE;
          case ROUND -> ROUND;
          case BARE -> BARE;
        };
    Matcher m = pattern.matcher(texts[j]);
    return m.matches() && value(m) > before.value() && value(m) <= before.value() + 3;
  }

  /** The line of the mark: the nearest before the note, else the nearest after it. */
  private Optional<Integer> place(Start start, int from, int to) {
    Optional<Integer> above = paragraphAbove(start, from);
    if (above.isPresent()) {
      return above;
    }
    NavigableSet<Integer> places = marks.get(start.shape + start.number);
    if (places == null) {
      return Optional.empty();
    }
    if (lines.get(from).form() == Block.Form.FOOTNOTE) {
      Integer further = places.ceiling(lastMarkLine);
      return Optional.ofNullable(further == null ? places.pollFirst() : further);
    }
    Integer before = places.lower(from);
    if (before != null && before >= from - LINES_BACK) {
      return Optional.of(before);
    }
    Integer after = places.ceiling(to);
    return after != null && after <= to + LINES_AHEAD ? Optional.of(after) : Optional.empty();
  }

  /**
   * Sources that mark notes set them behind the paragraph of their mark, whatever it is glued to.
   */
  private Optional<Integer> paragraphAbove(Start start, int from) {
    if (lines.get(from).form() != Block.Form.FOOTNOTE || start.shape != Shape.ROUND) {
      return Optional.empty();
    }
    int above = from - 1;
    while (above >= 0 && lines.get(above).form() == Block.Form.FOOTNOTE) {
      above--;
    }
    boolean marked = above >= 0 && texts[above].indexOf("(" + start.number + ")") > 0;
    return marked ? Optional.of(above) : Optional.empty();
  }

  private boolean sign(Start start, int from, int to, boolean[] gone, int id) {
    Optional<Integer> place = place(start, from, to);
    if (place.isPresent() && place(place.get(), start, gone, id)) {
      lastMarkLine = place.get();
      marks.getOrDefault(start.shape + start.number, new TreeSet<>()).remove(place.get());
      return true;
    }
    int host = from - 1;
    while (host >= 0 && gone[host]) {
      host--;
    }
    if (host >= 0) {
      texts[host] += Notes.sign(id);
    }
    return false;
  }

  private boolean place(int at, Start start, boolean[] gone, int id) {
    String text = texts[at];
    furniture.add(new Furniture(start.number, "footnote mark", lines.get(at).page()));
    if (text.equals(start.number)) {
      int host = at - 1;
      while (host > 0 && gone[host]) {
        host--;
      }
      gone[at] = true;
      if (host >= 0) {
        texts[host] += Notes.sign(id);
      }
      return host >= 0;
    }
    Pattern mark =
        Pattern.compile(
            switch (start.shape) {
              case SQUARE -> "[\\[［〔]" + start.number + "[\\]］〕]";
              case ROUND -> ROUND_OPEN + Pattern.quote(start.number) + "\\)(?=[\\s.,;:)’”]|$)";
              case BARE ->
                  "(?<=\\p{L}{3}|[.,;:”\"’)\\]\\uFDD0-\\uFDEF]|[0-9], |[0-9],)(?<![0-9][.])(?:, ?)?"
                      + start.number
                      + "(?=[\\s.,;:)”\"’\\uFDD0-\\uFDEF]|$)";
            });
    Matcher m = mark.matcher(text);
    int found = -1;
    int end = -1;
    while (m.find()) {
      if (m.start() > 0) {
        found = m.start();
        end = m.end();
        break;
      }
    }
    if (found < 0 && start.shape == Shape.ROUND) {
      found = text.lastIndexOf("(" + start.number + ")");
      end = found + start.number.length() + 2;
    }
    if (found <= 0) {
      return false;
    }
    texts[at] = text.substring(0, found) + Notes.sign(id) + text.substring(end);
    return true;
  }

  private List<Line> left(boolean[] gone) {
    List<Line> left = new ArrayList<>(lines.size());
    boolean page = false;
    for (int i = 0; i < texts.length; i++) {
      Line line = lines.get(i);
      if (gone[i]) {
        page = true;
      } else if (line.isLine() && PageFurniture.bareNumber(texts[i])) {
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
