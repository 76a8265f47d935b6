package org.pacta.structure;

import java.util.Locale;
import java.util.OptionalInt;

/** Writes the number of a provision in the one form in which locators carry it. */
final class CitationKey {
  private CitationKey() {}

  /** The key of a number as printed: {@code 三十八} is 38, {@code 8-A} of an annex is 8a. */
  static String of(CitationUnit unit, String printed) {
    String half = Numerals.halfWidth(printed).replaceAll("[\\s()]", "");
    int inserted = half.indexOf('之');
    if (inserted > 0) {
      return of(unit, half.substring(0, inserted)) + "-" + of(unit, half.substring(inserted + 1));
    }
    OptionalInt chinese = Numerals.chinese(half);
    if (chinese.isPresent()) {
      return Integer.toString(chinese.getAsInt());
    }
    String lower = half.toLowerCase(Locale.ROOT).replace('–', '-');
    return isAnnex(unit) ? lower.replaceAll("[-.]", "") : lower;
  }

  /** Another way to write the same number: Roman ones in Arabic digits; else the key itself. */
  static String arabic(String key) {
    OptionalInt roman = Numerals.roman(key);
    OptionalInt word = Numerals.word(key);
    if (word.isPresent()) {
      return Integer.toString(word.getAsInt());
    }
    return roman.isPresent() ? Integer.toString(roman.getAsInt()) : key;
  }

  private static boolean isAnnex(CitationUnit unit) {
    return unit == CitationUnit.ANNEX || unit == CitationUnit.APPENDIX;
  }
}
