package org.pacta.extract;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The numbers that browsers and word processors put before the items of a list. */
final class Ordinals {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private static final String DIGITS = "零一二三四五六七八九";

  private Ordinals() {}

  /** The number of the first item, 1 unless the list says otherwise. */
  static int first(Element list) {
    String start = list.attr("start").strip();
    return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
  }

  /** The number with its full stop, in figures unless {@code type} is one of a, A, i, I. */
  static String marker(String type, int number) {
    return sign(type, number) + ".";
  }

  /**
   * The number alone: letters for a and A, Roman figures for i and I, Chinese ones for 一, circled
   * ones for ①, else Arabic ones.
   */
  static String sign(String type, int number) {
    return switch (type) {
      case "a" -> letters(number);
      case "A" -> letters(number).toUpperCase(Locale.ROOT);
      case "i" -> roman(number);
      case "I" -> roman(number).toUpperCase(Locale.ROOT);
      case "一" -> chinese(number);
      case "①" -> number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "";
      default -> Integer.toString(number);
    };
  }

  private static String chinese(int number) {
    if (number <= 0 || number > 999) {
      return Integer.toString(number);
    }
    StringBuilder signs = new StringBuilder();
    int hundreds = number / 100;
    int tens = number / 10 % 10;
    if (hundreds > 0) {
      signs.append(DIGITS.charAt(hundreds)).append('百');
      signs.append(tens == 0 && number % 100 > 0 ? "零" : "");
    }
    if (tens > 0) {
      signs.append(tens == 1 && hundreds == 0 ? "" : DIGITS.charAt(tens)).append('十');
    }
    return signs.append(number % 10 > 0 ? DIGITS.charAt(number % 10) : "").toString();
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.isEmpty() ? "0" : letters.toString();
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = Math.min(number, 3999);
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        roman.append(SIGNS[i]);
      }
    }
    return roman.isEmpty() ? "0" : roman.toString();
  }
}
