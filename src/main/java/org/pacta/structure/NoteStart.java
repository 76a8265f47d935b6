package org.pacta.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a note.
 *
 * @param shape how its number is printed
 * @param number without brackets, empty where there is none
 * @param text the words behind the number
 */
record NoteStart(NoteShape shape, String number, String text) {
  private static final Pattern MARKED =
      Pattern.compile("[\\[(（]?\\s?([0-9]{1,4}|[a-z]|\\*{1,3})\\s?[\\])）]?[.:]?\\s*(.*)");

  /** A note that the source itself marks as one. */
  static NoteStart marked(String text) {
    Matcher m = MARKED.matcher(text);
    if (!m.matches()) {
      return new NoteStart(NoteShape.SQUARE, "", text);
    }
    NoteShape shape =
        switch (text.charAt(0)) {
          case '(' -> NoteShape.ROUND;
          case '[' -> NoteShape.SQUARE;
          default -> NoteShape.BARE;
        };
    return new NoteStart(shape, m.group(1), m.group(2));
  }

  /** The number, without that of the chapter; 0 for letters, asterisks and nothing. */
  int value() {
    return number.isEmpty() || !Character.isDigit(number.charAt(0))
        ? 0
        : Integer.parseInt(number.substring(number.indexOf('-') + 1));
  }

  /** Whether the line begins one of the next notes after this one. */
  boolean followedBy(String line) {
    return shape
        .start(line)
        .map(NoteStart::value)
        .filter(next -> next > value() && next <= value() + 3)
        .isPresent();
  }
}
