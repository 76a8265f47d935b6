package org.pacta.structure;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.extract.Block;

/**
 * Finds where notes begin and end among the lines. A line is taken for a note only if its number is
 * a plausible next one and its mark stands in the text.
 */
final class NoteFinder {
  /** A reference to an official journal is at most so many lines from the number of its note. */
  private static final int LONGEST_REFERENCE = 6;

  private static final Pattern DIVISION =
      Pattern.compile(
          "(?:CHAPTER|ANNEX|PART|SECTION|Section|ARTICLE|Article) [0-9A-Z]{1,4}(?:[.-][0-9A-Z]{1,3})*(?:: .{1,120})?");
  private static final Pattern JOURNAL =
      Pattern.compile("\\bOJ (?:No )?[LC]\\b|not yet published|\\bOfficial Journal\\b");

  private static final Pattern OPENS_NOTE =
      Pattern.compile(
          "For (?:greater certainty|the purposes? of th(?:is|ese)|the avoidance of doubt)\\b");
  private static final Pattern SENTENCE =
      Pattern.compile("\\b(?:shall|may|must|is|are|means?|does|do|includes?)\\b");
  private static final Pattern RUN_ON =
      Pattern.compile("(?<=[.;)”]) (?<number>[0-9]{1,3}) (?=\\p{Lu}\\p{L}+ )");

  private final List<Line> lines;
  private final NoteMarks marks;
  private final BitSet pages;
  private int source = -1;
  private int lastNumber;
  private int lastLine = -1;
  private boolean lifted;

  NoteFinder(List<Line> lines, NoteMarks marks) {
    this.lines = lines;
    this.marks = marks;
    this.pages = PageNumbers.of(lines);
  }

  /** The note that begins with a line; empty where none does. */
  Optional<NoteStart> at(int i) {
    Line line = lines.get(i);
    if (line.source() != source) {
      source = line.source();
      lastNumber = 0;
      lifted = false;
    }
    if (line.form() == Block.Form.FOOTNOTE) {
      return Optional.of(NoteStart.marked(line.text()));
    }
    if (line.isHeading() || line.text().isEmpty()) {
      return Optional.empty();
    }
    return NoteShape.SQUARE
        .start(line.text())
        .or(() -> NoteShape.ROUND.start(line.text()).filter(note -> round(note, i)))
        .or(() -> NoteShape.BARE.start(line.text()).filter(note -> bare(note, i)))
        .filter(note -> marks.find(note, i, i + 1).isPresent())
        .or(() -> NoteShape.BARE.start(line.text()).filter(note -> unmarked(note, i)));
  }

  /**
   * Whether a line is a note whose mark the source has lost: the next number and a whole sentence
   * behind the end of another or amid one that goes on below, or the words that only notes begin
   * with. Sources that have shown no note so far may number their paragraphs so.
   */
  private boolean unmarked(NoteStart note, int i) {
    Line before = lines.get(Math.max(0, i - 1));
    if (!lifted
        || !lines.get(i).isLine()
        || NumberedLine.goesOnWithReference(before.text(), lines.get(i))) {
      return false;
    }
    if (OPENS_NOTE.matcher(note.text()).lookingAt()) {
      return note.value() == 1 || (note.value() > lastNumber && note.value() <= lastNumber + 3);
    }
    int end = end(note, i);
    return lastNumber > 0
        && note.value() == lastNumber + 1
        && SENTENCE.matcher(note.text()).find()
        && lines.get(end - 1).text().endsWith(".")
        && (Sentences.closed(before.text()) || goesOnBelow(end));
  }

  /** Whether the line at the place carries on a sentence. */
  private boolean goesOnBelow(int i) {
    return i < lines.size()
        && lines.get(i).isLine()
        && Sentences.startsLower(lines.get(i).text())
        && Marker.at(lines.get(i).text(), 0).isEmpty();
  }

  /** Notes what was lifted, so that the next number is known. */
  void lifted(NoteStart note, int last) {
    lastNumber = note.value();
    lastLine = last;
    lifted = true;
  }

  private boolean round(NoteStart note, int i) {
    boolean next = lastLine == i - 1 && note.value() == lastNumber + 1;
    return next || journal(i) || answersMark(note, i);
  }

  /** Whether the words up to the next number or empty line name an official journal. */
  private boolean journal(int i) {
    if (!lines.get(i).isLine()) {
      return JOURNAL.matcher(lines.get(i).text()).find();
    }
    for (int j = i; j < Math.min(lines.size(), i + LONGEST_REFERENCE); j++) {
      String text = lines.get(j).text();
      if (j > i && (lines.get(j).before() != Line.Break.NONE || text.startsWith("("))) {
        // The reference itself begins with a bracket: "(OJ L …".
        return text.startsWith("(OJ") && lines.get(j).before() == Line.Break.NONE;
      }
      if (JOURNAL.matcher(text).find()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the number was printed at the end of words shortly before, and no list runs. */
  private boolean answersMark(NoteStart note, int i) {
    return i > 0
        && note.value() == lastNumber + 1
        && Sentences.startsUpper(note.text())
        && lines.get(i - 1).text().indexOf('(') != 0
        && marks.shortlyBefore(note, i).filter(before -> endsWords(before, note)).isPresent();
  }

  private boolean endsWords(int line, NoteStart note) {
    return lines.get(line).text().matches(".*[.,;:”\"’] ?\\(" + note.number() + "\\)(?:$| .*)");
  }

  private boolean bare(NoteStart note, int i) {
    Line line = lines.get(i);
    if (!line.isLine() || note.value() == 0 || !inSequence(note, i)) {
      return false;
    }
    boolean opened =
        line.before() != Line.Break.NONE
            || lastLine == i - 1
            || marks.shortlyBefore(note, i).isPresent();
    return opened && (!note.text().isEmpty() || wordsBelow(i));
  }

  private boolean inSequence(NoteStart note, int i) {
    return note.value() == 1
        || (note.value() > lastNumber && note.value() <= lastNumber + 3)
        || ((lastNumber == 0 || note.value() > lastNumber)
            && marks.shortlyBefore(note, i).isPresent());
  }

  private boolean wordsBelow(int i) {
    return i + 1 < lines.size()
        && lines.get(i + 1).before() == Line.Break.NONE
        && Sentences.startsUpper(lines.get(i + 1).text())
        && Marker.at(lines.get(i + 1).text(), 0).isEmpty();
  }

  /**
   * The note that a conversion has run into the end of another: its number stands between two
   * sentences, and its mark in the text. Empty where there is none.
   */
  Optional<NoteStart> within(NoteStart note, String words, int from, int to) {
    if (note.shape() != NoteShape.BARE) {
      return Optional.empty();
    }
    Matcher m = RUN_ON.matcher(words);
    while (m.find()) {
      NoteStart next = new NoteStart(NoteShape.BARE, m.group("number"), words.substring(m.end()));
      if (next.value() == note.value() + 1 && marks.find(next, from, to).isPresent()) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  private boolean goesOn(int j) {
    return lines.get(j).before() == Line.Break.NONE
        || NumberedLine.goesOnWithReference(lines.get(j - 1).text(), lines.get(j));
  }

  /** One past the last line of a note. */
  int end(NoteStart note, int i) {
    int j = i + 1;
    if (!lines.get(i).isLine()) {
      return j;
    }
    boolean alone = note.text().isEmpty();
    while (j < lines.size()
        && lines.get(j).isLine()
        && goesOn(j)
        && !pages.get(j)
        && !DIVISION.matcher(lines.get(j).text()).matches()
        && ((alone && j == i + 1) || !note.followedBy(lines.get(j).text()))) {
      j++;
    }
    return j;
  }
}
