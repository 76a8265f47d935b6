package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The signs that mark, inside the lines on their way to the reading text, where a note is anchored.
 * They are noncharacters of Unicode, which no source contains, and they never reach the text.
 */
final class Notes {
  private static final char FIRST = '\uFDD0';
  private static final char LAST = '\uFDEF';
  private static final int BASE = 31;
  private static final int DIGITS = 4;

  private Notes() {}

  /**
   * A note lifted out of the body.
   *
   * @param number as printed, without brackets
   * @param text the words
   * @param page 1-based, 0 where unknown
   * @param anchored whether its mark was found in the body
   */
  record Note(String number, String text, int page, boolean anchored) {}

  /** An anchor in a text from which the signs were taken. */
  record Anchor(int note, int offset) {
    /** The same anchor, at an offset at most. */
    Anchor notBehind(int end) {
      return new Anchor(note, Math.min(offset, end));
    }
  }

  static boolean isSign(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** The sign of a note: one opening character and a number of fixed length. */
  static String sign(int note) {
    StringBuilder sign = new StringBuilder().append(FIRST);
    for (int i = 0, rest = note; i < DIGITS; i++, rest /= BASE) {
      sign.append((char) (FIRST + 1 + rest % BASE));
    }
    return sign.toString();
  }

  /** The signs of a text alone. */
  static String signs(String text) {
    return anchors(text).stream().map(a -> sign(a.note())).collect(Collectors.joining());
  }

  /** The text without signs. */
  static String bare(String text) {
    return anchors(text).isEmpty() ? text : strip(text);
  }

  private static String strip(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isSign(text.charAt(i))) {
        bare.append(text.charAt(i));
      }
    }
    return bare.toString();
  }

  /** The anchors, with offsets in the text without signs. */
  static List<Anchor> anchors(String text) {
    int at = text.indexOf(FIRST);
    if (at < 0) {
      return List.of();
    }
    List<Anchor> anchors = new ArrayList<>();
    int removed = 0;
    while (at >= 0) {
      int note = 0;
      for (int d = DIGITS; d >= 1; d--) {
        note = note * BASE + (text.charAt(at + d) - FIRST - 1);
      }
      anchors.add(new Anchor(note, at - removed));
      removed += DIGITS + 1;
      at = text.indexOf(FIRST, at + DIGITS + 1);
    }
    return anchors;
  }
}
