package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pacta.extract.Block;
import org.pacta.extract.Extract;

/**
 * A block of a source on its way into the reading text.
 *
 * @param source which extract it comes from, from 0
 * @param form what the source says of it
 * @param level of a heading, else 0
 * @param page 1-based, 0 where unknown
 * @param layout where it stands on the page
 * @param before what separates it from the line before
 * @param text the characters, each run of white space as one space
 */
record Line(
    int source,
    Block.Form form,
    int level,
    int page,
    Block.Layout layout,
    Break before,
    String text) {

  /** What stands between two lines. */
  enum Break {
    /** Nothing: the next line of the same block of lines. */
    NONE,
    /** The end of a page, which paragraphs may cross. */
    PAGE,
    /** An empty line, or the beginning of a source. */
    GAP,
    /** The beginning of a section that bears no number. */
    SECTION
  }

  private static final Pattern SPACE =
      Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000]+");

  /** A word may be broken there; at the end of a line, it is. */
  private static final Pattern SOFT_HYPHEN = Pattern.compile("\\u00ad+(?!$)");

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff\\ufdd0-\\ufdef\\p{Cc}&&[^\\s]]");

  /** The lines of all sources in their order. */
  static List<Line> of(List<Extract> sources) {
    List<Line> lines = new ArrayList<>();
    for (int s = 0; s < sources.size(); s++) {
      Break before = Break.GAP;
      int page = 0;
      for (Block b : sources.get(s).blocks()) {
        String text = tidy(b.text());
        if (text.isEmpty()) {
          before = b.form() == Block.Form.BREAK ? Break.SECTION : gap(before);
          continue;
        }
        boolean turned = b.page() != page && page > 0;
        Break here = turned ? Break.PAGE : before;
        lines.add(new Line(s, b.form(), b.level(), b.page(), b.layout(), here, text));
        before = Break.NONE;
        page = b.page();
      }
    }
    return lines;
  }

  private static Break gap(Break before) {
    return before == Break.SECTION ? before : Break.GAP;
  }

  /** Soft hyphens are left at the end of a line only, and nothing is left of a lone one. */
  private static String tidy(String text) {
    if (isTidy(text)) {
      return text;
    }
    String visible = INVISIBLE.matcher(text).replaceAll("");
    String spaced = SPACE.matcher(visible).replaceAll(" ").strip();
    String broken = SOFT_HYPHEN.matcher(spaced).replaceAll("");
    return broken.equals("\u00ad") ? "" : broken;
  }

  /** Most lines are as they should be, and patterns cost much where there are millions. */
  private static boolean isTidy(String text) {
    char last = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == ' ' && last == ' ') || isSuspect(c)) {
        return false;
      }
      last = c;
    }
    return last != ' ';
  }

  /** Whether it may be white space other than the plain one, or invisible. */
  private static boolean isSuspect(char c) {
    return c < ' '
        || (c >= 0x7f && c <= 0xad)
        || (c >= 0x2000 && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202f)
        || c == 0x205f
        || c == 0x2060
        || c == 0x3000
        || (c >= 0xfdd0 && c <= 0xfeff);
  }

  boolean isLine() {
    return form == Block.Form.LINE;
  }

  /** Whether it holds running words, not a heading, a cell or a note. */
  boolean isProse() {
    return form == Block.Form.LINE || form == Block.Form.PARAGRAPH;
  }

  boolean isHeading() {
    return form == Block.Form.HEADING;
  }

  boolean afterGap() {
    return before == Break.GAP || before == Break.SECTION;
  }

  Line withText(String other) {
    return new Line(source, form, level, page, layout, before, other);
  }

  /** The same words as a line that carries on the line before. */
  Line asLine() {
    return new Line(source, Block.Form.LINE, 0, page, layout, Break.NONE, text);
  }

  Line after(Break other) {
    return new Line(source, form, level, page, layout, other, text);
  }
}
