package org.pacta.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.corpus.Language;
import org.pacta.diff.OwnWords.Words;
import org.pacta.diff.Variant.Kind;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;

/**
 * What differs between two copies of one text, place by place: of the same law as two files give
 * it, or of the text before and after a corrigendum. White space, compatibility characters and the
 * letter case of headings do not count.
 *
 * @param variants the places that differ, in the order of the left copy, then the additions
 * @param provisions how many locators either copy has, footnotes included
 * @param shared how many both have
 * @param characters how many characters either copy has
 * @param differing how many of them are not in both
 */
public record Collation(
    List<Variant> variants, int provisions, int shared, long characters, long differing) {

  public Collation {
    variants = List.copyOf(variants);
  }

  /** Collates two copies in one language. */
  public static Collation of(InstrumentText left, InstrumentText right) {
    if (left.language() != right.language()) {
      throw new IllegalArgumentException("copies of one text have one language");
    }
    Map<Locator, Words> before = OwnWords.of(left);
    Map<Locator, Words> after = OwnWords.of(right);
    Set<Locator> all = new LinkedHashSet<>(before.keySet());
    all.addAll(after.keySet());
    List<Variant> variants = new ArrayList<>();
    long characters = 0;
    for (Locator locator : all) {
      Words a = before.getOrDefault(locator, NONE);
      Words b = after.getOrDefault(locator, NONE);
      characters += Math.max(length(a), length(b));
      if (!before.containsKey(locator)) {
        variants.add(whole(locator, Kind.ADDITION, b));
      } else if (!after.containsKey(locator)) {
        variants.add(whole(locator, Kind.OMISSION, a));
      } else {
        if (!a.heading().equalsIgnoreCase(b.heading())) {
          compare(locator, Kind.HEADING, a.heading(), b.heading(), left.language(), variants);
        }
        compare(locator, Kind.SUBSTITUTION, a.words(), b.words(), left.language(), variants);
      }
    }
    int shared = before.size() + after.size() - all.size();
    long differing = variants.stream().mapToLong(Variant::characters).sum();
    return new Collation(variants, all.size(), shared, characters, differing);
  }

  private static final Words NONE = new Words("", "");

  private static long length(Words words) {
    return (long) words.heading().length() + words.words().length();
  }

  private static Variant whole(Locator locator, Kind kind, Words words) {
    String all = (words.heading() + " " + words.words()).strip();
    int characters = Math.max(1, all.length());
    return kind == Kind.OMISSION
        ? new Variant(locator, kind, all, "", characters)
        : new Variant(locator, kind, "", all, characters);
  }

  private static void compare(
      Locator locator, Kind kind, String a, String b, Language language, List<Variant> variants) {
    if (!a.equals(b)) {
      variants.add(new Variant(locator, kind, a, b, Redline.changed(a, b, language)));
    }
  }

  /** The share of locators that both copies have, 1 where neither has any. */
  public double sharedLocators() {
    return provisions == 0 ? 1 : (double) shared / provisions;
  }

  /** The share of characters that both copies have, 1 where neither has any. */
  public double sharedCharacters() {
    return characters == 0 ? 1 : 1 - (double) differing / characters;
  }
}
