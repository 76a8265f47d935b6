package org.pacta.cite;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words that a sentence shares with a provision: words of Latin script, pairs of Han. */
final class WordOverlap {
  private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}]{4,}|\\p{IsHan}+");

  private WordOverlap() {}

  /** The units that a sentence shares with one provision and not with the other. */
  static int own(String sentence, String one, String other) {
    Set<String> shared = units(sentence);
    shared.retainAll(units(one));
    shared.removeAll(units(other));
    return shared.size();
  }

  private static Set<String> units(String text) {
    Set<String> units = new HashSet<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .forEach(
            w -> {
              if (Character.UnicodeScript.of(w.codePointAt(0)) != Character.UnicodeScript.HAN) {
                units.add(w);
                return;
              }
              for (int i = 0; i + 1 < w.length(); i++) {
                units.add(w.substring(i, i + 2));
              }
            });
    return units;
  }
}
