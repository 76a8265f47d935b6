package org.pacta.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pacta.data.Yaml;
import org.pacta.structure.InstrumentText.Finding;
import org.pacta.structure.InstrumentText.Furniture;

/**
 * Leaves out the translation into another language that a file prints behind its English text, as
 * official collections of treaties do. Told by the small words of each language; a list of goods or
 * of names has none and stays.
 */
final class Translations {
  private static final int FEWEST_WORDS = 500;

  /** Of a hundred words: English has some 25 of its own, the other languages 15 to 30 of theirs. */
  private static final int OWN_SHARE = 10;

  private static final int STRAY_SHARE = 2;
  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

  private final Set<String> english;
  private final Set<String> others;

  private Translations(Tongues tongues) {
    english = Set.copyOf(tongues.english());
    Set<String> words = new HashSet<>();
    tongues.others().forEach(words::addAll);
    others = Set.copyOf(words);
  }

  record Tongues(List<String> english, List<List<String>> others) {}

  /** The words that come with the program. */
  static Translations builtIn() {
    return new Translations(Yaml.resource(Translations.class, "tongues.yaml", Tongues.class));
  }

  /** How many words a line or some lines have, and how many of them are small ones. */
  private record Count(int words, int english, int other) {
    static final Count NONE = new Count(0, 0, 0);

    Count plus(Count more) {
      return new Count(words + more.words, english + more.english, other + more.other);
    }

    boolean isEnglish() {
      return words >= FEWEST_WORDS && has(english, OWN_SHARE) && !has(other, STRAY_SHARE);
    }

    boolean isForeign() {
      return words >= FEWEST_WORDS && has(other, OWN_SHARE) && !has(english, STRAY_SHARE);
    }

    private boolean has(int some, int share) {
      return some * 100L >= (long) words * share;
    }
  }

  /**
   * The lines without translations, which join the furniture.
   *
   * @param findings gets one for each source of which a part is left out
   */
  List<Line> clear(List<Line> lines, List<Furniture> furniture, List<Finding> findings) {
    List<Line> kept = new ArrayList<>(lines.size());
    for (int from = 0; from < lines.size(); ) {
      int to = endOfSource(lines, from);
      int cut = cut(lines.subList(from, to));
      kept.addAll(lines.subList(from, from + cut));
      for (Line line : lines.subList(from + cut, to)) {
        furniture.add(new Furniture(line.text(), "translation", line.page()));
      }
      if (from + cut < to) {
        findings.add(finding(lines.get(from).source(), to - from - cut));
      }
      from = to;
    }
    return kept;
  }

  private static Finding finding(int source, int lines) {
    return new Finding(
        "translation",
        "source " + (source + 1),
        String.format(
            Locale.ROOT,
            "%,d lines in another language behind the last words in English are left out",
            lines));
  }

  private static int endOfSource(List<Line> lines, int from) {
    int to = from;
    while (to < lines.size() && lines.get(to).source() == lines.get(from).source()) {
      to++;
    }
    return to;
  }

  /** The place of the first line of the translation; the number of lines where there is none. */
  private int cut(List<Line> lines) {
    List<Count> counts = lines.stream().map(l -> count(l.text())).toList();
    int cut = best(counts);
    while (cut > 0 && cut < lines.size() && announces(lines.get(cut - 1), counts.get(cut - 1))) {
      cut--;
    }
    Count before = counts.subList(0, cut).stream().reduce(Count.NONE, Count::plus);
    Count behind = counts.subList(cut, lines.size()).stream().reduce(Count.NONE, Count::plus);
    return before.isEnglish() && behind.isForeign() ? cut : lines.size();
  }

  /** Where the small words of other languages outnumber those of English most up to the end. */
  private static int best(List<Count> counts) {
    int best = counts.size();
    int most = 0;
    int sum = 0;
    for (int i = counts.size() - 1; i >= 0; i--) {
      sum += counts.get(i).other() - counts.get(i).english();
      if (sum > most) {
        most = sum;
        best = i;
      }
    }
    return best;
  }

  /** Headings above the translation need have no small words. */
  private static boolean announces(Line line, Count count) {
    return line.isHeading() && count.english() == 0;
  }

  private Count count(String line) {
    int words = 0;
    int own = 0;
    int other = 0;
    for (String word : WORD.split(line.toLowerCase(Locale.ROOT))) {
      words += word.isEmpty() ? 0 : 1;
      own += english.contains(word) ? 1 : 0;
      other += others.contains(word) ? 1 : 0;
    }
    return new Count(words, own, other);
  }
}
