package org.pacta.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether the words behind the number of an article are its title or already its text.
 * Chinese statutes begin the text on the line of the number; treaties print a title there.
 */
final class InlineArticles {
  private static final int LONGEST_TITLE = 30;
  private static final int LONGEST_ENGLISH_TITLE = 220;
  private static final Pattern STOPS = Pattern.compile(".*[，。；：！].*");
  private static final Pattern BRACKETED = Pattern.compile("[【〔(（]([^】〕)）]{1,40})[】〕)）]\\s*(.*)");
  private static final Pattern VERB =
      Pattern.compile(".*\\b(?:shall|may|must|is|are|has|have|means|apply|applies)\\b.*");

  private final List<Line> lines;
  private final List<LineMeasure> measures;
  private final Map<Integer, int[]> counts = new HashMap<>();

  private InlineArticles(List<Line> lines, List<LineMeasure> measures) {
    this.lines = lines;
    this.measures = measures;
  }

  static InlineArticles of(
      List<Line> lines, NavigableMap<Integer, Head> heads, List<LineMeasure> measures) {
    InlineArticles inline = new InlineArticles(lines, measures);
    heads.forEach((i, h) -> inline.count(i, h));
    return inline;
  }

  private void count(int i, Head head) {
    if (head.kind() == ProvisionKind.ARTICLE && chinese(i) && !head.title().isEmpty()) {
      int[] count = counts.computeIfAbsent(lines.get(i).source(), s -> new int[2]);
      boolean text =
          STOPS.matcher(head.title()).matches()
              || head.title().length() > LONGEST_TITLE
              || breaksOff(i);
      count[text ? 0 : 1]++;
    }
  }

  private boolean chinese(int i) {
    return lines.get(i).text().startsWith("第");
  }

  /** Whether the line is full and the next one goes on with it: no title is so long. */
  private boolean breaksOff(int i) {
    Line line = lines.get(i);
    boolean goesOn =
        i + 1 < lines.size()
            && lines.get(i + 1).isLine()
            && !lines.get(i + 1).afterGap()
            && lines.get(i + 1).source() == line.source();
    return line.isLine() && goesOn && measures.get(line.source()).isFull(line.text());
  }

  private boolean statute(int i) {
    int[] count = counts.getOrDefault(lines.get(i).source(), new int[2]);
    return count[0] > count[1];
  }

  /** Whether the words behind the number are the text of the provision. */
  boolean isText(int i, Head head) {
    String words = head.title();
    if (!head.kind().isArticle() || words.isEmpty() || lines.get(i).isHeading()) {
      return false;
    }
    if (chinese(i)) {
      return statute(i) || words.endsWith("。") || words.length() > 2 * LONGEST_TITLE;
    }
    boolean sentence = Sentences.closed(words) && VERB.matcher(words).matches();
    return sentence || words.length() > LONGEST_ENGLISH_TITLE;
  }

  /** Whether the next line may continue the words behind the number. */
  boolean runsOn(int i, Head head) {
    return isText(i, head);
  }

  /** The head with a title only where the words are one. */
  Head settle(int i, Head head) {
    if (!isText(i, head)) {
      return head;
    }
    Matcher m = BRACKETED.matcher(head.title());
    boolean titled = m.matches() && head.title().startsWith("【");
    return titled
        ? new Head(head.kind(), head.number(), head.key(), m.group(1), head.titleAt() + m.start(2))
        : head.withTitle("");
  }
}
