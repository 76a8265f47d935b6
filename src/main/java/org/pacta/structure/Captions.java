package org.pacta.structure;

import java.util.List;
import java.util.regex.Pattern;

/** Knows short lines that name what comes below them and bear no number of the tree. */
final class Captions {
  private static final int LONGEST = 110;

  private static final Pattern CHINESE =
      Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[\\p{IsHan} 、]{2,30}");

  private Captions() {}

  /** A short line in title case, such as one above a group of rules. */
  static boolean isSubheading(String words) {
    return words.length() <= LONGEST
        && !Sentences.closed(words)
        && !words.endsWith(",")
        && Marker.at(words, 0).isEmpty()
        && isTitle(words);
  }

  /** Whether a line is the name of what the next one begins, such as that of a group of rules. */
  static boolean isCaption(Line line, Line next, LineMeasure measure) {
    String text = Notes.bare(line.text());
    return (CHINESE.matcher(text).matches() || (opensParagraphs(next) && isTitle(text)))
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
}
