package org.pacta.structure;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.regex.Pattern;

/** Tells whether a line goes on with the paragraph of the line before. */
final class Continuation {
  private static final int LONGEST_NUMBER = 8;

  /** What joins the last member of a list to those before, alone on its line. */
  private static final Pattern LIST_JOIN = Pattern.compile("(?:and|or|and/or)[\\uFDD0-\\uFDEF]*");

  /** A line that begins with a term, most often in lower case, and what it means. */
  private static final Pattern DEFINITION =
      Pattern.compile(
          "[\"“]?\\p{L}[\\p{L}\\p{N} ()/’'”\"-]{0,80}? (?:means?|has the (?:same )?meaning)\\b");

  private final List<Line> lines;
  private final NavigableMap<Integer, Head> heads;
  private final BitSet titles;
  private final List<LineMeasure> measures;
  private final InlineArticles inline;

  Continuation(
      List<Line> lines,
      NavigableMap<Integer, Head> heads,
      BitSet titles,
      List<LineMeasure> measures,
      InlineArticles inline) {
    this.lines = lines;
    this.heads = heads;
    this.titles = titles;
    this.measures = measures;
    this.inline = inline;
  }

  /** Whether line {@code i} goes on with the paragraph whose words have been read so far. */
  boolean goesOn(CharSequence words, int i) {
    return continues(words, i) || loneNumber(words, i);
  }

  /** A number alone on its line belongs to the words below. */
  private boolean loneNumber(CharSequence words, int next) {
    return words.length() <= LONGEST_NUMBER
        && !heads.containsKey(next)
        && !lines.get(next).isHeading()
        && NumberedLine.isLoneNumber(words);
  }

  private boolean continues(CharSequence words, int i) {
    Line line = lines.get(i);
    Line before = lines.get(i - 1);
    if (!line.isLine() || !before.isLine() || line.source() != before.source()) {
      return false;
    }
    if (heads.containsKey(i) || titles.get(i) || titles.get(i - 1)) {
      return false;
    }
    if (WordJoin.endsWithin(before.text())) {
      return true;
    }
    if (PreambleBuilder.adopts(line.text())) {
      return false;
    }
    Head head = heads.get(i - 1);
    if (head != null && !inline.runsOn(i - 1, head)) {
      return false;
    }
    if (LIST_JOIN.matcher(line.text()).matches() && NumberedLine.ended(words)) {
      return true;
    }
    return line.afterGap() ? crossesGap(words, before, line) : follows(words, before, line);
  }

  /** Whether a sentence goes on behind an empty line. */
  private static boolean crossesGap(CharSequence words, Line before, Line line) {
    return NumberedLine.goesOnWithReference(words, line)
        || (Sentences.startsLower(line.text())
            && !Sentences.closed(before.text())
            && Marker.at(line.text(), 0).isEmpty()
            && !before.text().endsWith(","));
  }

  private boolean follows(CharSequence words, Line before, Line line) {
    if (NumberedLine.ended(words) && DEFINITION.matcher(line.text()).lookingAt()) {
      return false;
    }
    LineMeasure measure = measures.get(line.source());
    boolean alone = words.length() == before.text().length();
    return !NumberedLine.beginsMember(line, words)
        && !(alone && Captions.isCaption(before, line, measure))
        && !numberedBelowShortLine(line, before, words)
        && !measure.endsParagraph(before, line);
  }

  /** Whether a first number stands below a line that has room for it, such as a caption. */
  private boolean numberedBelowShortLine(Line line, Line before, CharSequence words) {
    return line.before() == Line.Break.NONE
        && measures.get(line.source()).isShort(before.text())
        && NumberedLine.isBracketed(line, words);
  }
}
