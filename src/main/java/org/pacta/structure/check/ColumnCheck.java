package org.pacta.structure.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pacta.extract.Extract;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.InstrumentText.Finding;

/**
 * Whether the columns of pages were read across: then many paragraphs break off amid a sentence,
 * and the next one begins amid another.
 */
final class ColumnCheck implements Check {
  static final String CODE = "interleaved";
  private static final int FEWEST = 20;
  private static final double MOST_BROKEN = 0.2;
  private static final int SHORTEST = 25;
  private static final Pattern BREAKS_OFF = Pattern.compile("(?s).*[\\p{L}，、,]");
  private static final Pattern GOES_ON = Pattern.compile("(?s)\\p{Ll}.*|[，。；、].*");

  @Override
  public List<Finding> of(InstrumentText text, List<Extract> sources) {
    List<String> paragraphs = text.text().lines().filter(l -> l.length() >= SHORTEST).toList();
    long broken = 0;
    for (int i = 1; i < paragraphs.size(); i++) {
      boolean off = BREAKS_OFF.matcher(paragraphs.get(i - 1)).matches();
      broken += off && GOES_ON.matcher(paragraphs.get(i)).matches() ? 1 : 0;
    }
    if (paragraphs.size() < FEWEST || broken < MOST_BROKEN * paragraphs.size()) {
      return List.of();
    }
    String message =
        String.format(
            Locale.ROOT,
            "%,d of %,d paragraphs break off amid a sentence: the columns of its pages were"
                + " perhaps read across",
            broken,
            paragraphs.size());
    return List.of(new Finding(CODE, text.instrument(), message));
  }
}
