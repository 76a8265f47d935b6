package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a pattern means to find only around the digits of a text. Laws have few of them, so
 * that this is many times faster than to try the pattern at every character.
 */
final class NearDigits {
  private NearDigits() {}

  /**
   * What {@link Matcher#find} would give, in order.
   *
   * @param lead how many characters at most a match has before its first digit, which must be the
   *     first of a row
   * @return empty where nothing fits
   */
  static List<MatchResult> find(Pattern pattern, String text, int lead) {
    int digit = next(text, 0);
    if (digit < 0) {
      return List.of();
    }
    List<MatchResult> found = new ArrayList<>();
    Matcher m = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int end = 0;
    while (digit >= 0) {
      if (fits(m, Math.max(end, digit - lead), digit)) {
        found.add(m.toMatchResult());
        end = m.end();
        digit = next(text, end);
      } else {
        digit = next(text, endOfRow(text, digit));
      }
    }
    return found;
  }

  private static boolean fits(Matcher m, int from, int digit) {
    for (int start = from; start <= digit; start++) {
      if (m.region(start, m.regionEnd()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int endOfRow(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
