package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in front of a member of a list, in one of the ways in which it can be read: {@code
 * (i)} is the ninth letter and the first Roman numeral.
 *
 * @param style the shape
 * @param value the place in the list, from 1
 * @param suffix {@code bis}, or the letter of an inserted number ({@code 2a}); empty mostly
 * @param printed the characters, without spaces around
 * @param length the characters from the start of the text up to the first of the words
 */
record Marker(MarkerStyle style, int value, String suffix, String printed, int length) {
  private static final String OPEN = "[\"“”‘'「『]?\\s?";
  private static final int MOST_LETTERS = 4;
  private static final Pattern SHAPE =
      Pattern.compile(
          OPEN
              + "(?:"
              + "(?<dash>[-–—•·●▪‐]|\\*(?= ))(?=[\\s\\p{L}])"
              + "|(?<circled>[①-⑳])"
              + "|(?<cc>[一二三四五六七八九十]{1,3})、"
              + "|[（(﹙](?<cb>[一二三四五六七八九十百]{1,4})[）)﹚]"
              + "|[（(](?<pn>[0-9０-９]{1,3})(?<ps>[a-zA-Z]{0,2}|bis|ter)[）)]"
              + "|[（(](?<pl>[a-z]{1,5}|[A-Z]{1,5})[）)]"
              + "|(?<dec>[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3})\\.?(?=\\s)"
              + "|(?<an>[0-9０-９]{1,3})(?<as>[a-z]?|\\s?bis|\\s?ter)(?<at>[.．、)）])(?![0-9０-９])"
              + "|(?<sl>[a-z]{1,4}|[A-Z]|[IVX]{1,4})(?<st>[.)])(?=\\s)"
              + "|(?<gl>[a-z])(?<gt>[.)])(?=[\"“]?[a-zA-Z][a-z]{2})"
              + ")\\s*");

  private static final Pattern NOT_IN_KEYS = Pattern.compile("[^\\p{L}\\p{N}.]|\\.$");

  /** The readings of what the text begins with from {@code from}, likeliest first; may be empty. */
  static List<Marker> at(String text, int from) {
    if (beginsWithWord(text, from)) {
      return List.of();
    }
    int end = Math.min(text.length(), from + 40);
    Matcher m = SHAPE.matcher(text).region(from, end).useTransparentBounds(true);
    if (from >= text.length() || !m.lookingAt()) {
      return List.of();
    }
    String printed = m.group().strip();
    int length = m.end() - from;
    List<Marker> readings = new ArrayList<>(2);
    if (m.group("dash") != null) {
      readings.add(new Marker(MarkerStyle.DASH, 1, "", printed, length));
    } else if (m.group("circled") != null) {
      add(
          readings,
          MarkerStyle.CIRCLED,
          OptionalInt.of(m.group("circled").charAt(0) - '①' + 1),
          "",
          printed,
          length);
    } else if (m.group("cc") != null) {
      add(
          readings,
          MarkerStyle.CHINESE_COMMA,
          Numerals.chinese(m.group("cc")),
          "",
          printed,
          length);
    } else if (m.group("cb") != null) {
      add(
          readings,
          MarkerStyle.CHINESE_BRACKETS,
          Numerals.chinese(m.group("cb")),
          "",
          printed,
          length);
    } else if (m.group("pn") != null) {
      add(
          readings,
          MarkerStyle.ARABIC_BRACKETS,
          Numerals.chinese(m.group("pn")),
          m.group("ps"),
          printed,
          length);
    } else if (m.group("pl") != null) {
      addLetters(readings, m.group("pl"), "()", printed, length);
    } else if (m.group("dec") != null) {
      String dec = m.group("dec");
      int last = Integer.parseInt(dec.substring(dec.lastIndexOf('.') + 1));
      add(readings, MarkerStyle.DECIMAL, OptionalInt.of(last), "", printed, length);
    } else if (m.group("an") != null) {
      boolean half = ")）".contains(m.group("at"));
      add(
          readings,
          half ? MarkerStyle.ARABIC_HALF : MarkerStyle.ARABIC_STOP,
          Numerals.chinese(m.group("an")),
          m.group("as").strip(),
          printed,
          length);
    } else if (m.group("gl") != null) {
      addLetters(readings, m.group("gl"), m.group("gt"), printed, length);
    } else {
      addLetters(readings, m.group("sl"), m.group("st"), printed, length);
    }
    return readings;
  }

  /** Whether letters stand there that are no number, by their count or by what follows them. */
  private static boolean beginsWithWord(String text, int from) {
    int i = from;
    while (i < text.length() && i - from <= MOST_LETTERS && isLetter(text.charAt(i))) {
      i++;
    }
    boolean stopped = i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ')');
    return i > from && (i - from > MOST_LETTERS || !stopped);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The number as it stands in locators: lower case, Arabic where it was Chinese. */
  String key() {
    boolean lettered =
        switch (style) {
          case ARABIC_STOP,
              ARABIC_BRACKETS,
              ARABIC_HALF,
              CHINESE_COMMA,
              CHINESE_BRACKETS,
              CIRCLED,
              DASH ->
              false;
          case DECIMAL, LOWER_BRACKETS, LOWER_HALF, LOWER_STOP, UPPER_BRACKETS, UPPER_STOP -> true;
          case DOUBLE_BRACKETS, DOUBLE_UPPER_BRACKETS -> true;
          case ROMAN_BRACKETS, ROMAN_HALF, ROMAN_STOP, ROMAN_UPPER_BRACKETS, ROMAN_UPPER_STOP ->
              true;
        };
    return lettered
        ? NOT_IN_KEYS.matcher(printed).replaceAll("").toLowerCase(Locale.ROOT)
        : value + suffix.toLowerCase(Locale.ROOT);
  }

  private static void add(
      List<Marker> readings,
      MarkerStyle style,
      OptionalInt value,
      String suffix,
      String printed,
      int length) {
    if (value.isPresent() && value.getAsInt() > 0) {
      readings.add(new Marker(style, value.getAsInt(), suffix, printed, length));
    }
  }

  private static void addLetters(
      List<Marker> readings, String letters, String shape, String printed, int length) {
    boolean upper = Character.isUpperCase(letters.charAt(0));
    add(readings, letterStyle(shape, upper), Numerals.letters(letters), "", printed, length);
    add(readings, romanStyle(shape, upper), Numerals.roman(letters), "", printed, length);
    boolean doubled = letters.length() == 2 && letters.charAt(0) == letters.charAt(1);
    if (doubled && shape.equals("()")) {
      MarkerStyle style = upper ? MarkerStyle.DOUBLE_UPPER_BRACKETS : MarkerStyle.DOUBLE_BRACKETS;
      add(readings, style, Numerals.letters(letters.substring(1)), "", printed, length);
    }
  }

  private static MarkerStyle letterStyle(String shape, boolean upper) {
    return switch (shape) {
      case "()" -> upper ? MarkerStyle.UPPER_BRACKETS : MarkerStyle.LOWER_BRACKETS;
      case ")" -> upper ? MarkerStyle.UPPER_BRACKETS : MarkerStyle.LOWER_HALF;
      default -> upper ? MarkerStyle.UPPER_STOP : MarkerStyle.LOWER_STOP;
    };
  }

  private static MarkerStyle romanStyle(String shape, boolean upper) {
    return switch (shape) {
      case "()" -> upper ? MarkerStyle.ROMAN_UPPER_BRACKETS : MarkerStyle.ROMAN_BRACKETS;
      case ")" -> upper ? MarkerStyle.ROMAN_UPPER_BRACKETS : MarkerStyle.ROMAN_HALF;
      default -> upper ? MarkerStyle.ROMAN_UPPER_STOP : MarkerStyle.ROMAN_STOP;
    };
  }
}
