package org.pacta.extract;

import java.util.List;

/**
 * A run of characters that the source sets apart: a paragraph, a heading, or a line on a page.
 *
 * @param text the characters as in the source, without line breaks, trimmed, each run of spaces as
 *     one space; radicals and ligatures of fonts as the characters that they stand for
 * @param form what the source says of the block
 * @param level 1 to 6 for a heading, else 0
 * @param page 1-based page, 0 where the format has none
 * @param layout where the block stands on its page; {@link Layout#NONE} where unknown
 * @param marks raised characters within the text, in order: as a rule the calls of footnotes
 */
public record Block(String text, Form form, int level, int page, Layout layout, List<Mark> marks) {

  /** What the source itself says of a block. */
  public enum Form {
    /** A whole paragraph: the next block begins a new one. */
    PARAGRAPH,
    /**
     * One line of a page or of hard-wrapped text: the next block may continue it. Where the line
     * ends with a soft hyphen (U+00AD), the next one goes on with the same word.
     */
    LINE,
    /** A heading, marked as such by the source (h1, Heading 2, #). */
    HEADING,
    /** A cell of a table. */
    CELL,
    /** A footnote or endnote, marked as such by the source. */
    FOOTNOTE,
    /** An empty line: what stands before and after belongs to different paragraphs. */
    GAP,
    /** The end of a section and the beginning of another, which the source does not number. */
    BREAK
  }

  /**
   * The place of a line on its page, in points.
   *
   * @param left distance of the first character from the left edge; below 0 where unknown
   * @param right distance of the end of the last character from the left edge
   * @param top distance of the baseline from the top edge
   * @param fontSize size of most characters of the line
   */
  public record Layout(float left, float right, float top, float fontSize) {
    public static final Layout NONE = new Layout(-1, -1, -1, -1);

    /** Whether the format knows where the block stands. */
    public boolean known() {
      return left >= 0;
    }
  }

  /**
   * Raised characters within a block, with the brackets around them.
   *
   * @param offset of the first character in the text of the block, in UTF-16 units
   * @param length in UTF-16 units, at least 1
   */
  public record Mark(int offset, int length) {
    public Mark {
      if (offset < 0 || length < 1) {
        throw new IllegalArgumentException("no characters at " + offset + ", length " + length);
      }
    }

    /** The first offset after the mark. */
    public int end() {
      return offset + length;
    }
  }

  public Block {
    marks = List.copyOf(marks);
    if (marks.stream().anyMatch(m -> m.end() > text.length())) {
      throw new IllegalArgumentException("a mark lies outside of the text: " + marks);
    }
    if (level < 0 || level > 6) {
      throw new IllegalArgumentException("level must be 0 to 6, got " + level);
    }
    if ((form == Form.GAP || form == Form.BREAK) && !text.isEmpty()) {
      throw new IllegalArgumentException("a gap has no text, got " + text);
    }
  }

  /** A block without raised characters. */
  public Block(String text, Form form, int level, int page, Layout layout) {
    this(text, form, level, page, layout, List.of());
  }

  /** The same block with {@code label} and a space before it: the number that it bears. */
  public Block labelled(String label) {
    int shift = label.length() + 1;
    List<Mark> shifted = marks.stream().map(m -> new Mark(m.offset() + shift, m.length())).toList();
    return new Block(label + " " + text, form, level, page, layout, shifted);
  }

  /** A whole paragraph of a format without pages. */
  public static Block paragraph(String text) {
    return new Block(text, Form.PARAGRAPH, 0, 0, Layout.NONE);
  }

  /** A heading of a format without pages. */
  public static Block heading(int level, String text) {
    return new Block(text, Form.HEADING, level, 0, Layout.NONE);
  }

  /** A line of hard-wrapped text. */
  public static Block line(String text) {
    return new Block(text, Form.LINE, 0, 0, Layout.NONE);
  }

  /** An empty line. */
  public static Block gap() {
    return new Block("", Form.GAP, 0, 0, Layout.NONE);
  }

  /** The beginning of a section that bears no number. */
  public static Block sectionBreak() {
    return new Block("", Form.BREAK, 0, 0, Layout.NONE);
  }
}
