package org.pacta.structure;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether the number in front of a line begins a member of a list or belongs to a reference
 * in the words before it, which a break has parted.
 */
final class NumberedLine {
  /** A list that opens behind a comma does so below words as long as this. */
  private static final int SHORTEST_CHAPEAU = 110;

  /** As many characters as tell how a line ends. */
  private static final int TAIL = 40;

  private static final Pattern REFERENCE_BEFORE =
      Pattern.compile(
          ".*(?i:\\b(?:paragraphs?|subparagraphs?|sub-paragraphs?|points?|articles?|sections?|chapters?|clauses?|items?|headings?|subheadings?|no|nos|in|of|under|to|by|with|from|the|a|an))\\.?|.*[第至、和或及与](?:款|项|条)?");

  private static final Pattern CITES =
      Pattern.compile(
          ".*\\b(?i:paragraphs?|subparagraphs?|articles?|sections?|chapters?|headings?|subheadings?)");

  private static final Pattern MORE_NUMBERS =
      Pattern.compile("\\(a\\) (?!and\\b|or\\b|to\\b|through\\b)\\p{L}");

  private NumberedLine() {}

  /** Whether a line begins a member of a list below the words of the paragraph so far. */
  static boolean beginsMember(Line line, CharSequence words) {
    List<Marker> readings = Marker.at(line.text(), 0);
    if (readings.isEmpty()) {
      return false;
    }
    if (ended(words) || opensListBehindComma(line, words, readings.getFirst())) {
      return true;
    }
    return !endsInReference(words)
        && readings.getFirst().style() != MarkerStyle.DASH
        && Sentences.startsUpper(behindNumbers(line.text(), readings.getFirst()));
  }

  /** Whether a line whose number stands in brackets begins a member, for all its words tell. */
  static boolean isBracketed(Line line, CharSequence words) {
    return !endsInReference(words)
        && Marker.at(line.text(), 0).stream().anyMatch(m -> m.style().inBrackets());
  }

  /** Whether the words are a number and nothing else, which belongs to the words below. */
  static boolean isLoneNumber(CharSequence words) {
    String text = Notes.bare(words.toString());
    List<Marker> readings = Marker.at(text + " ", 0);
    return !readings.isEmpty()
        && readings.getFirst().length() >= text.length()
        && readings.getFirst().style() != MarkerStyle.DASH;
  }

  /** Whether the words end in a reference whose number a break has parted from it. */
  static boolean goesOnWithReference(CharSequence words, Line line) {
    return Character.isDigit(line.text().charAt(0))
        && !ended(words)
        && CITES.matcher(Notes.bare(tail(words))).matches();
  }

  /** Whether the words end an item, with the {@code and} that a line of its own may hold. */
  static boolean ended(CharSequence words) {
    return Sentences.closed(tail(words));
  }

  /** Whether the words end in what a number follows that is referred to. */
  static boolean endsInReference(CharSequence words) {
    return REFERENCE_BEFORE.matcher(Notes.bare(tail(words))).matches();
  }

  /** An (a) below the comma of a long line opens a list, unless "and (b)" or the like follows. */
  private static boolean opensListBehindComma(Line line, CharSequence words, Marker first) {
    return first.style() == MarkerStyle.LOWER_BRACKETS
        && first.value() == 1
        && words.length() >= SHORTEST_CHAPEAU
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
}
