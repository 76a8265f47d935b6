package org.pacta.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.regex.Pattern;
import org.pacta.extract.Block;
import org.pacta.structure.Paragraph.Role;

/** Joins the lines of a source into paragraphs. */
final class Paragraphs {
  private static final int LONGEST_HEADING = 110;

  /** Ends a line that breaks within a word, as {@link Block.Form#LINE} tells. */
  private static final char SOFT_HYPHEN = '\u00AD';

  private static final Pattern REFERENCE_BEFORE =
      Pattern.compile(
          ".*(?i:\\b(?:paragraphs?|subparagraphs?|sub-paragraphs?|points?|articles?|sections?|chapters?|clauses?|items?|headings?|subheadings?|no|nos|in|of|under|to|by|with|from|the|a|an))\\.?|.*[第至、和或及与](?:款|项|条)?");

  private static final Pattern CITES =
      Pattern.compile(
          ".*\\b(?i:paragraphs?|subparagraphs?|articles?|sections?|chapters?|headings?|subheadings?)");

  private static final Pattern CAPTION =
      Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[\\p{IsHan} 、]{2,30}");

  private static final Pattern MORE_NUMBERS =
      Pattern.compile("\\(a\\) (?!and\\b|or\\b|to\\b|through\\b)\\p{L}");

  /** What joins the last member of a list to those before, alone on its line. */
  private static final Pattern LIST_JOIN = Pattern.compile("(?:and|or|and/or)[\\uFDD0-\\uFDEF]*");

  /** As many characters as tell how a line ends. */
  private static final int TAIL = 40;

  /** A line that begins with a term, most often in lower case, and what it means. */
  private static final Pattern DEFINITION =
      Pattern.compile(
          "[\"“]?\\p{L}[\\p{L}\\p{N} ()/’'”\"-]{0,80}? (?:means?|has the (?:same )?meaning)\\b");

  private final List<Line> lines;
  private final NavigableMap<Integer, Head> heads;
  private final BitSet titles;
  private final List<LineMeasure> measures;
  private final InlineArticles inline;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private Paragraphs(List<Line> lines, NavigableMap<Integer, Head> heads, BitSet titles) {
    this.lines = lines;
    this.heads = heads;
    this.titles = titles;
    this.measures = LineMeasure.of(lines);
    this.inline = InlineArticles.of(lines, heads, measures);
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
    while (next < lines.size() && (continues(words, next) || loneMarker(words, next))) {
      append(words, lines.get(next).text());
      next++;
    }
    String signed = whole(words);
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
          subheading(words, next) ? Role.HEADING : Role.BODY;
    };
  }

  /** A short line in title case before a number or a head, such as one above a group of rules. */
  private boolean subheading(String words, int next) {
    return words.length() <= LONGEST_HEADING
        && next < lines.size()
        && (heads.containsKey(next) || !Marker.at(lines.get(next).text(), 0).isEmpty())
        && Marker.at(words, 0).isEmpty()
        && !Sentences.closed(words)
        && !words.endsWith(",")
        && Sentences.startsUpper(words)
        && !Sentences.chinese(words.charAt(0))
        && Sentences.titleCase(words);
  }

  /** A number alone on its line belongs to the words below. */
  private boolean loneMarker(StringBuilder words, int next) {
    if (words.length() > 8 || heads.containsKey(next) || lines.get(next).isHeading()) {
      return false;
    }
    String text = Notes.bare(words.toString());
    List<Marker> readings = Marker.at(text + " ", 0);
    return !readings.isEmpty()
        && readings.getFirst().length() >= text.length()
        && readings.getFirst().style() != MarkerStyle.DASH;
  }

  /** Whether a line goes on with the paragraph whose words have been read so far. */
  private boolean continues(CharSequence words, int i) {
    Line line = lines.get(i);
    Line before = lines.get(i - 1);
    if (!line.isLine() || !before.isLine() || line.source() != before.source()) {
      return false;
    }
    if (heads.containsKey(i) || titles.get(i) || titles.get(i - 1)) {
      return false;
    }
    if (endsWithin(before.text())) {
      return true;
    }
    if (PreambleBuilder.adopts(line.text())) {
      return false;
    }
    Head head = heads.get(i - 1);
    if (head != null && !inline.runsOn(i - 1, head)) {
      return false;
    }
    if (LIST_JOIN.matcher(line.text()).matches() && ended(words)) {
      return true;
    }
    if (line.afterGap() && wrappedReference(words, line)) {
      return true;
    }
    if (line.afterGap()) {
      return Sentences.startsLower(line.text())
          && !Sentences.closed(before.text())
          && Marker.at(line.text(), 0).isEmpty()
          && !before.text().endsWith(",");
    }
    if (ended(words) && DEFINITION.matcher(line.text()).lookingAt()) {
      return false;
    }
    return !numbered(line, words)
        && !(words.length() == before.text().length() && isCaption(before, line))
        && !numberedBelowShortLine(line, before, words)
        && !measures.get(line.source()).endsParagraph(before, line);
  }

  /** Whether a line is the name of what the next one begins, such as that of a group of rules. */
  private boolean isCaption(Line line, Line next) {
    LineMeasure measure = measures.get(line.source());
    String text = Notes.bare(line.text());
    return (CAPTION.matcher(text).matches() || (opensParagraphs(next) && isTitle(text)))
        && (measure.lineIsParagraph() || measure.isShort(text));
  }

  private static boolean opensParagraphs(Line line) {
    List<Marker> readings = Marker.at(line.text(), 0);
    return !readings.isEmpty()
        && readings.getFirst().style() == MarkerStyle.ARABIC_STOP
        && readings.getFirst().value() == 1;
  }

  private static boolean isTitle(String text) {
    return Sentences.startsUpper(text)
        && !Sentences.chinese(text.charAt(0))
        && Sentences.titleCase(text);
  }

  private static boolean endsWithin(String line) {
    return !line.isEmpty() && line.charAt(line.length() - 1) == SOFT_HYPHEN;
  }

  /** Whether the words end in a reference whose number a break has parted from it. */
  static boolean wrappedReference(CharSequence words, Line line) {
    return Character.isDigit(line.text().charAt(0))
        && !ended(words)
        && CITES.matcher(Notes.bare(tail(words))).matches();
  }

  /** Whether a first number stands below a line that has room for it, such as a caption. */
  private boolean numberedBelowShortLine(Line line, Line before, CharSequence words) {
    return line.before() == Line.Break.NONE
        && measures.get(line.source()).isShort(before.text())
        && !REFERENCE_BEFORE.matcher(Notes.bare(tail(words))).matches()
        && Marker.at(line.text(), 0).stream().anyMatch(m -> m.style().inBrackets());
  }

  /** Whether the words end an item, with the {@code and} that a line of its own may hold. */
  private static boolean ended(CharSequence words) {
    return Sentences.closed(tail(words));
  }

  private static boolean numbered(Line line, CharSequence words) {
    List<Marker> readings = Marker.at(line.text(), 0);
    if (readings.isEmpty()) {
      return false;
    }
    if (ended(words) || opensListBehindComma(line, words, readings.getFirst())) {
      return true;
    }
    return !REFERENCE_BEFORE.matcher(Notes.bare(tail(words))).matches()
        && readings.getFirst().style() != MarkerStyle.DASH
        && Sentences.startsUpper(behindNumbers(line.text(), readings.getFirst()));
  }

  /** An (a) below the comma of a long line opens a list, unless "and (b)" or the like follows. */
  private static boolean opensListBehindComma(Line line, CharSequence words, Marker first) {
    return first.style() == MarkerStyle.LOWER_BRACKETS
        && first.value() == 1
        && words.length() >= LONGEST_HEADING
        && Notes.bare(tail(words)).endsWith(",")
        && MORE_NUMBERS.matcher(line.text()).lookingAt();
  }

  /** The words behind a number, and behind another as in {@code 3. (a) Upon}. */
  private static String behindNumbers(String text, Marker first) {
    String rest = text.substring(Math.min(text.length(), first.length()));
    List<Marker> second = Marker.at(rest, 0);
    return second.isEmpty()
        ? rest
        : rest.substring(Math.min(rest.length(), second.getFirst().length()));
  }

  private static String tail(CharSequence words) {
    return words.subSequence(Math.max(0, words.length() - TAIL), words.length()).toString();
  }

  /** Appends the words of the next line: a space between words, nothing between Chinese signs. */
  static void append(StringBuilder words, String next) {
    if (!words.isEmpty() && words.charAt(words.length() - 1) == SOFT_HYPHEN) {
      words.setLength(words.length() - 1);
      words.append(next);
      return;
    }
    if (!words.isEmpty() && !next.isEmpty() && spaced(words, next)) {
      words.append(' ');
    }
    words.append(next);
  }

  /** The words of a whole paragraph, in which no word is broken any more. */
  static String whole(StringBuilder words) {
    return words.toString().replace(String.valueOf(SOFT_HYPHEN), "").strip();
  }

  private static boolean spaced(StringBuilder words, String next) {
    int i = words.length() - 1;
    while (i > 0 && Notes.isSign(words.charAt(i))) {
      i--;
    }
    char last = words.charAt(i);
    if (isChinese(last) || isChinese(next.charAt(0))) {
      return false;
    }
    boolean broken = last == '-' && i > 0 && Character.isLetterOrDigit(words.charAt(i - 1));
    return !(broken && Character.isLetterOrDigit(next.charAt(0)));
  }

  /** Quotation marks and dashes stand in both scripts. */
  private static boolean isChinese(char c) {
    return Sentences.chinese(c) && "“”‘’—…".indexOf(c) < 0;
  }

  static boolean isProse(Line line) {
    return line.form() == Block.Form.LINE || line.form() == Block.Form.PARAGRAPH;
  }
}
