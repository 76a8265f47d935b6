package org.pacta.structure;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the numbers of heads and tells which head would be the next one. */
final class HeadSequence {
  private static final int MOST_MISSED = 3;
  private static final Pattern LETTERED = Pattern.compile("(.*[0-9])([a-z]?)");

  private final Map<ProvisionKind, Head> last = new EnumMap<>(ProvisionKind.class);
  private boolean freshContainer = true;

  /** Takes note of a head. */
  void pass(Head head) {
    last.put(head.kind(), head);
    freshContainer = !head.kind().isArticle();
  }

  /** Whether the number is one more than the last of its kind, or the first of a new division. */
  boolean isNext(Head head) {
    OptionalInt value = value(head.key());
    if (value.isEmpty()) {
      return false;
    }
    Head before = last.get(head.kind());
    if (before == null || (freshContainer && value.getAsInt() == 1)) {
      return value.getAsInt() == 1;
    }
    return follows(before.key(), head.key());
  }

  /** Whether {@code key} is one more than {@code before}: 14.12 after 14.11, 15.1 after 14.18. */
  static boolean follows(String before, String key) {
    OptionalInt a = value(before);
    OptionalInt b = value(key);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    String prefix = prefix(before);
    return prefix.equals(prefix(key))
        ? b.getAsInt() == a.getAsInt() + 1 || isInserted(before, key)
        : b.getAsInt() == 1 && follows(prefix, prefix(key));
  }

  /** Whether a number was set in behind another: 12-1 or 12a behind 12, 12b behind 12a. */
  private static boolean isInserted(String before, String key) {
    if (key.startsWith(before + "-")) {
      return true;
    }
    Matcher a = LETTERED.matcher(before);
    Matcher b = LETTERED.matcher(key);
    return a.matches() && b.matches() && a.group(1).equals(b.group(1)) && isNextLetter(a, b);
  }

  private static boolean isNextLetter(Matcher before, Matcher next) {
    String letter = next.group(2);
    char wanted = before.group(2).isEmpty() ? 'a' : (char) (before.group(2).charAt(0) + 1);
    return !letter.isEmpty() && letter.charAt(0) == wanted;
  }

  /** Whether {@code key} is a little more than {@code before}, so that few heads were missed. */
  static boolean soonAfter(String before, String key) {
    OptionalInt a = value(before);
    OptionalInt b = value(key);
    return a.isPresent()
        && b.isPresent()
        && b.getAsInt() > a.getAsInt()
        && b.getAsInt() <= a.getAsInt() + MOST_MISSED;
  }

  /** The last component of a number: 11 of {@code 14.11}, 4 of {@code iv}. */
  static OptionalInt value(String key) {
    String last = key.substring(prefix(key).isEmpty() ? 0 : prefix(key).length() + 1);
    String digits = last.replaceAll("[^0-9].*", "");
    if (!digits.isEmpty() && digits.length() < 9) {
      return OptionalInt.of(Integer.parseInt(digits));
    }
    return Numerals.roman(last).isPresent() ? Numerals.roman(last) : Numerals.letters(last);
  }

  /** What stands before the last component; empty where there is one component only. */
  static String prefix(String key) {
    int dot = key.lastIndexOf('.');
    return dot < 0 ? "" : key.substring(0, dot);
  }
}
