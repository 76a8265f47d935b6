package org.pacta.structure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Agreements that a file binds in behind an annex, under a heading with their name and no number:
 * each is an annex of its own and counts its articles anew. Without that its articles would be
 * those of the last annex of the agreement before.
 */
final class BoundAgreements {
  private static final int WORDS_OF_KEY = 8;
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<Line> lines;
  private final NavigableMap<Integer, Head> heads;
  private final HeadGrammar grammar;

  private BoundAgreements(
      List<Line> lines, NavigableMap<Integer, Head> heads, HeadGrammar grammar) {
    this.lines = lines;
    this.heads = heads;
    this.grammar = grammar;
  }

  /** The heads of such agreements by the place of their line, each with its name as title. */
  static Map<Integer, Head> find(
      List<Line> lines, NavigableMap<Integer, Head> heads, HeadGrammar grammar) {
    return new BoundAgreements(lines, heads, grammar).found();
  }

  private Map<Integer, Head> found() {
    Map<Integer, Head> found = new TreeMap<>();
    boolean annexed = false;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      annexed &= line.source() == lines.get(i - 1).source();
      Head head = heads.get(i);
      annexed |= head != null && head.kind() == ProvisionKind.ANNEX;
      if (annexed && isName(i) && beginsAnew(i)) {
        found.put(i, head(Notes.bare(line.text())));
      }
    }
    return found;
  }

  /** Whether a heading names an agreement, and is not the title of the head above. */
  private boolean isName(int i) {
    return lines.get(i).isHeading()
        && !heads.containsKey(i)
        && !heads.containsKey(i - 1)
        && grammar.namesAgreement(Notes.bare(lines.get(i).text()));
  }

  /** Whether the next article is a first one, and stands in no other annex or agreement. */
  private boolean beginsAnew(int from) {
    for (Map.Entry<Integer, Head> e : heads.tailMap(from, false).entrySet()) {
      ProvisionKind kind = e.getValue().kind();
      if (kind.isArticle()) {
        OptionalInt value = HeadSequence.value(e.getValue().key());
        return value.isPresent() && value.getAsInt() == 1 && !namedBetween(from, e.getKey());
      }
      if (kind == ProvisionKind.ANNEX || kind == ProvisionKind.APPENDIX) {
        return false;
      }
    }
    return false;
  }

  private boolean namedBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (isName(i)) {
        return true;
      }
    }
    return false;
  }

  private static Head head(String name) {
    String[] words = APART.split(name.toLowerCase(Locale.ROOT), WORDS_OF_KEY + 1);
    String key = String.join("-", List.of(words).subList(0, Math.min(WORDS_OF_KEY, words.length)));
    return new Head(ProvisionKind.ANNEX, "", key, name, name.length());
  }
}
