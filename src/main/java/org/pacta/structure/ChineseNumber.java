package org.pacta.structure;

import java.util.OptionalInt;

/** Chinese numerals as they stand in laws: 三十七, 一百零二. */
public final class ChineseNumber {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] UNITS = {"", "十", "百", "千"};
  private static final int MOST = 9999;
  private static final int BASE = 10;

  private ChineseNumber() {}

  /** The value of {@code 三十七}, {@code 一〇三} or {@code 12}; empty where it is no number. */
  public static OptionalInt read(String numeral) {
    return Numerals.chinese(numeral);
  }

  /**
   * The numeral of a number.
   *
   * @param number from 1 to 9999
   */
  public static String of(int number) {
    if (number < 1 || number > MOST) {
      throw new IllegalArgumentException("number must be 1 to 9999, got " + number);
    }
    StringBuilder numeral = new StringBuilder();
    String digits = Integer.toString(number);
    boolean gap = false;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit == 0) {
        gap = true;
        continue;
      }
      if (gap) {
        numeral.append('零');
        gap = false;
      }
      numeral.append(DIGITS.charAt(digit)).append(UNITS[digits.length() - 1 - i]);
    }
    boolean teen = number >= BASE && number < 2 * BASE;
    return teen ? numeral.substring(1) : numeral.toString();
  }
}
