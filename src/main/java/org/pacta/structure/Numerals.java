package org.pacta.structure;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Reads the numerals of legal numbering: Chinese, Roman, letters and English number words. */
final class Numerals {
  private static final String CHINESE_DIGITS = "零一二三四五六七八九";
  private static final String ROMAN = "ivxlcdm";
  private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100, 500, 1000};
  private static final List<String> WORDS =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  private Numerals() {}

  /** The value of {@code 三百二十一}, {@code 一〇三} or {@code 12}; empty if it is no numeral. */
  static OptionalInt chinese(String text) {
    if (text.isEmpty() || text.length() > 9) {
      return OptionalInt.empty();
    }
    String digits = halfWidth(text).replace('〇', '零').replace('○', '零').replace('两', '二');
    if (digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.of(Integer.parseInt(digits));
    }
    boolean positional = digits.chars().allMatch(c -> CHINESE_DIGITS.indexOf(c) >= 0);
    return positional ? positional(digits) : additive(digits);
  }

  private static OptionalInt positional(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      value = value * 10 + CHINESE_DIGITS.indexOf(c);
    }
    return OptionalInt.of(value);
  }

  private static OptionalInt additive(String digits) {
    int total = 0;
    int digit = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      int at = CHINESE_DIGITS.indexOf(c);
      int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
      if (at < 0 && unit == 0) {
        return OptionalInt.empty();
      }
      if (unit > 0) {
        total += (digit == 0 ? 1 : digit) * unit;
        digit = 0;
      } else {
        digit = at;
      }
    }
    return OptionalInt.of(total + digit);
  }

  /** The value of a Roman numeral in either case, written as the Romans would; else empty. */
  static OptionalInt roman(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int total = 0;
    int before = Integer.MAX_VALUE;
    for (int i = lower.length() - 1, last = 0; i >= 0; i--) {
      int at = ROMAN.indexOf(lower.charAt(i));
      if (at < 0) {
        return OptionalInt.empty();
      }
      int value = ROMAN_VALUES[at];
      total += value < last ? -value : value;
      last = Math.max(value, last);
      before = value;
    }
    boolean wellFormed = before < Integer.MAX_VALUE && toRoman(total).equals(lower);
    return wellFormed ? OptionalInt.of(total) : OptionalInt.empty();
  }

  /** A Roman numeral in lower case; empty text for values below 1. */
  static String toRoman(int value) {
    String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    StringBuilder roman = new StringBuilder();
    int rest = Math.min(value, 4000);
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        roman.append(signs[i]);
        rest -= values[i];
      }
    }
    return roman.toString();
  }

  /** The place of {@code a} to {@code z}, then {@code aa}, {@code bb} (27, 28) or {@code ab}. */
  static OptionalInt letters(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.isEmpty()
        || lower.length() > 2
        || !lower.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return OptionalInt.empty();
    }
    int first = lower.charAt(0) - 'a' + 1;
    if (lower.length() == 1) {
      return OptionalInt.of(first);
    }
    boolean doubled = lower.charAt(0) == lower.charAt(1);
    return OptionalInt.of(doubled ? 26 + first : 26 * first + lower.charAt(1) - 'a' + 1);
  }

  /** The value of {@code ONE}, {@code fourteen} or {@code Second}; else empty. */
  static OptionalInt word(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int at = Math.max(WORDS.indexOf(lower), ORDINALS.indexOf(lower));
    if (at < 0) {
      if (lower.equals("thirty")) {
        return OptionalInt.of(30);
      }
      int ten = lower.startsWith("twenty-") ? 20 : lower.startsWith("thirty-") ? 30 : 0;
      int one = ten == 0 ? -1 : WORDS.indexOf(lower.substring(7));
      return one < 0 || one > 8 ? OptionalInt.empty() : OptionalInt.of(ten + one + 1);
    }
    return OptionalInt.of(at + 1);
  }

  /** Full-width digits, letters, brackets and stops as their half-width twins. */
  static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      half.append(c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c);
    }
    return half.toString();
  }
}
