package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.structure.InstrumentText.Furniture;

/**
 * Mends what a conversion has done to lines: heads glued to the page before, lines printed twice,
 * lines amid a sentence taken for headings.
 */
final class Repairs {
  private static final Pattern GLUED_HEAD =
      Pattern.compile(
          "(?<before>.*?[.;:)”\"]|[0-9]{1,2}-[0-9]{1,3}) ?(?<head>(?:CHAPTER|ANNEX|PART|APPENDIX) (?:[0-9]{1,2}(?:-[A-Z])?|[IVXLC]{1,6}))");

  /** A head in capitals behind the last word of a provision that has lost its stop. */
  private static final Pattern GLUED_ARTICLE =
      Pattern.compile(
          "(?<before>.*\\p{Ll}(?<!\\b(?:in|of|under|to|by|with|and|or|from|the|see|this|than|per)))"
              + " (?<head>ARTICLE [0-9]{1,3}(?:\\.[0-9]{1,3})?)");

  private static final Pattern RUNS_ON = Pattern.compile(".*[;,；，](?: (?:and|or))?");
  private static final int LONGEST = 400;
  private static final int SHORTEST_TWIN = 3;

  private Repairs() {}

  /**
   * The lines, glued heads set free, headings that are none made lines, and immediate repetitions
   * moved to the furniture.
   */
  static List<Line> mend(List<Line> lines, List<Furniture> furniture) {
    List<Line> mended = new ArrayList<>(lines.size());
    for (Line line : lines) {
      boolean twin = !mended.isEmpty() && twins(mended.getLast(), line);
      if (twin) {
        furniture.add(new Furniture(line.text(), "repeated line", line.page()));
      } else {
        unglue(runsOn(line, mended) ? line.asLine() : line, mended);
      }
    }
    return mended;
  }

  private static boolean twins(Line before, Line line) {
    return before.text().equals(line.text())
        && before.source() == line.source()
        && line.form() != org.pacta.extract.Block.Form.CELL
        && line.text().length() >= SHORTEST_TWIN;
  }

  /** Whether a heading carries on a sentence, as a cross-reference at the start of a line does. */
  private static boolean runsOn(Line line, List<Line> before) {
    return line.isHeading()
        && !before.isEmpty()
        && before.getLast().source() == line.source()
        && !before.getLast().isHeading()
        && !Sentences.closed(before.getLast().text())
        && RUNS_ON.matcher(line.text()).matches();
  }

  private static boolean endsAsHead(String text) {
    char last = text.charAt(text.length() - 1);
    return text.length() <= LONGEST && (Character.isDigit(last) || Character.isUpperCase(last));
  }

  private static void unglue(Line line, List<Line> mended) {
    if (!line.isLine() || !endsAsHead(line.text())) {
      mended.add(line);
      return;
    }
    Matcher m = GLUED_HEAD.matcher(line.text());
    if (!m.matches() && !m.usePattern(GLUED_ARTICLE).matches()) {
      mended.add(line);
      return;
    }
    mended.add(line.withText(m.group("before")));
    mended.add(line.withText(m.group("head")).after(Line.Break.GAP));
  }
}
