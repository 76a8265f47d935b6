package org.pacta.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pacta.extract.Block.Form;
import org.pacta.extract.Block.Layout;
import org.pacta.extract.Block.Mark;

/**
 * Text in the making: runs of white space become one space, and none where a line break falls
 * between two Chinese characters; raised characters are remembered.
 */
final class RichText {
  private static final String OPENING = "([（［〔〈";
  private static final String CLOSING = ")]）］〕〉";

  /** After the number of an article a space is meant, even where the line breaks there. */
  private static final Pattern HEAD = Pattern.compile("第[^第]{1,9}[条條章节節编編款]");

  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private boolean space;
  private boolean lineBreak;
  private boolean softHyphen;

  /** Adds characters as they stand in the source. */
  RichText append(String raw) {
    String clean = Characters.clean(raw);
    for (int i = 0; i < clean.length(); i++) {
      append(clean.charAt(i));
    }
    return this;
  }

  /** Adds raised characters. */
  RichText appendRaised(String raw) {
    String clean = Characters.clean(raw).strip();
    if (clean.isEmpty()) {
      return append(raw);
    }
    boolean bracket = !text.isEmpty() && OPENING.indexOf(text.charAt(text.length() - 1)) >= 0;
    if (bracket) {
      space = false;
    } else if (Character.isWhitespace(raw.charAt(0))) {
      space = true;
    }
    settle(clean.charAt(0));
    int from = text.length();
    append(clean);
    marks.add(new Mark(from, text.length() - from));
    space = Character.isWhitespace(raw.charAt(raw.length() - 1));
    return this;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  String text() {
    return text.toString().strip();
  }

  /** The block of what was added, without a place on a page. */
  Block block(Form form, int level) {
    return block(form, level, 0, Layout.NONE);
  }

  Block block(Form form, int level, int page, Layout layout) {
    String whole =
        text + (softHyphen && form == Form.LINE ? String.valueOf(Characters.SOFT_HYPHEN) : "");
    String stripped = whole.stripLeading();
    int shift = whole.length() - stripped.length();
    String trimmed = stripped.stripTrailing();
    List<Mark> kept = new ArrayList<>();
    for (Mark mark : marks) {
      Mark bracketed = bracketed(mark, whole);
      int from = bracketed.offset() - shift;
      int to = Math.min(bracketed.end() - shift, trimmed.length());
      if (from >= 0 && from < to) {
        kept.add(new Mark(from, to - from));
      }
    }
    return new Block(trimmed, form, level, page, layout, kept);
  }

  private void append(char c) {
    if (c == Characters.SOFT_HYPHEN) {
      softHyphen = true;
      return;
    }
    if (Characters.isSpace(c)) {
      space = true;
      lineBreak |= c == '\n' || c == '\r';
      return;
    }
    settle(c);
    text.append(c);
  }

  /** Writes the space that waits, if the next character wants one. */
  private void settle(char next) {
    if (space && !text.isEmpty() && !joins(next)) {
      text.append(' ');
    }
    space = false;
    lineBreak = false;
    softHyphen = false;
  }

  private boolean joins(char next) {
    char last = text.charAt(text.length() - 1);
    boolean chinese =
        lineBreak
            && Characters.isChinese(last)
            && Characters.isChinese(next)
            && !HEAD.matcher(text).matches();
    boolean closes = CLOSING.indexOf(next) >= 0 && !marks.isEmpty();
    return chinese || (closes && marks.getLast().end() == text.length());
  }

  private static Mark bracketed(Mark mark, String whole) {
    int before = mark.offset() - 1;
    int after = mark.end();
    if (before < 0 || after >= whole.length()) {
      return mark;
    }
    int kind = OPENING.indexOf(whole.charAt(before));
    boolean pair = kind >= 0 && CLOSING.indexOf(whole.charAt(after)) == kind;
    return pair ? new Mark(before, mark.length() + 2) : mark;
  }
}
