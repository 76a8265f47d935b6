package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.corpus.Language;

/**
 * The address of a provision as a lawyer writes it: {@code Art. 14.11(3)(b)} in English, {@code
 * 第三十八条第一款第（二）项} in Chinese.
 */
public final class Pinpoint {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[1-9][0-9]{0,3}");
  private static final Pattern UNNUMBERED = Pattern.compile("unnumbered-([0-9]+)");

  /** A number that comes again, as locators tell it apart: {@code point_a_2}. */
  private static final Pattern AGAIN = Pattern.compile("(.+)_([0-9]{1,3})");

  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");
  private static final Map<String, String> COUNTED =
      Map.of("subpara", "subparagraph", "indent", "indent");
  private static final Map<String, String> ENGLISH =
      Map.ofEntries(
          Map.entry("art", "Art. "),
          Map.entry("sec", "§ "),
          Map.entry("rec", "Recital "),
          Map.entry("annex", "Annex "),
          Map.entry("app", "Appendix "),
          Map.entry("appendix", "Appendix "),
          Map.entry("chp", "Chapter "),
          Map.entry("chapter", "Chapter "),
          Map.entry("mod", "Module "),
          Map.entry("module", "Module "),
          Map.entry("part", "Part "),
          Map.entry("title", "Title "),
          Map.entry("sched", "Schedule "),
          Map.entry("schedule", "Schedule "),
          Map.entry("section", "Section "),
          Map.entry("fn", "fn "),
          Map.entry("note", "fn "),
          Map.entry("preamble", "Preamble"));

  private Pinpoint() {}

  /** The address in a language. */
  public static String of(Locator locator, Language language) {
    List<String> steps = List.of(locator.value().split("__"));
    return language == Language.ZH ? chinese(steps) : english(steps);
  }

  private static String english(List<String> steps) {
    List<String> parts = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String step : steps) {
      String kind = kind(step);
      if (isBelowArticle(kind)) {
        boolean worded = !current.isEmpty() && current.charAt(current.length() - 1) >= 'a';
        current.append(worded ? " " : "").append(bracketed(number(step)));
        continue;
      }
      if (!current.isEmpty()) {
        parts.add(current.toString());
        current.setLength(0);
      }
      current.append(named(step));
    }
    parts.add(current.toString().strip());
    return String.join(", ", parts);
  }

  /** What is counted from the first, defined or printed without a number is told in words. */
  private static String named(String step) {
    String kind = kind(step);
    String number = number(step);
    Matcher unnumbered = UNNUMBERED.matcher(number);
    if (kind.equals("sec") && unnumbered.matches()) {
      return ordinal(unnumbered.group(1)) + " unnumbered section";
    }
    if (COUNTED.containsKey(kind)) {
      return ordinal(number) + " " + COUNTED.get(kind);
    }
    if (kind.equals("def")) {
      return "definition of “" + number.replace('-', ' ') + "”";
    }
    return ENGLISH.getOrDefault(kind, kind + " ") + label(kind, number);
  }

  private static String bracketed(String number) {
    Matcher again = AGAIN.matcher(number);
    return again.matches()
        ? "(" + again.group(1) + ") [" + ordinal(again.group(2)) + " of that number]"
        : "(" + number + ")";
  }

  private static String ordinal(String number) {
    if (!WHOLE_NUMBER.matcher(number).matches()) {
      return number;
    }
    int value = Integer.parseInt(number);
    return value <= ORDINALS.size() ? ORDINALS.get(value - 1) : value + suffix(value);
  }

  private static String suffix(int value) {
    int last = value % 10;
    boolean teen = value % 100 > 10 && value % 100 < 14;
    return teen || last == 0 || last > 3 ? "th" : List.of("st", "nd", "rd").get(last - 1);
  }

  private static String label(String kind, String number) {
    return kind.equals("annex") || kind.equals("mod") ? number.toUpperCase(Locale.ROOT) : number;
  }

  private static String chinese(List<String> steps) {
    StringBuilder address = new StringBuilder();
    for (String step : steps) {
      Matcher again = AGAIN.matcher(number(step));
      boolean repeated = isBelowArticle(kind(step)) && again.matches();
      String number = repeated ? again.group(1) : number(step);
      address.append(
          switch (kind(step)) {
            case "art" -> "第" + numeral(number) + "条";
            case "para" -> "第" + numeral(number) + "款";
            case "point" -> "第（" + numeral(number) + "）项";
            case "subpoint" -> "第" + number + "目";
            case "sec" -> section(number);
            case "subpara" -> "第" + numeral(number) + "段";
            case "indent" -> "第" + numeral(number) + "个短横项";
            case "def" -> "“" + number.replace('-', ' ') + "”的定义";
            case "fn" -> "注" + number;
            case "rec" -> "序言第" + number + "段";
            case "annex" -> "附件" + number.toUpperCase(Locale.ROOT);
            case "preamble" -> "序言";
            case "chp", "chapter" -> "第" + numeral(number) + "章";
            case "part" -> "第" + numeral(number) + "编";
            default -> english(List.of(step));
          });
      address.append(repeated ? "〔同号第" + numeral(again.group(2)) + "处〕" : "");
    }
    return address.toString();
  }

  private static String section(String number) {
    Matcher unnumbered = UNNUMBERED.matcher(number);
    return unnumbered.matches()
        ? "第" + numeral(unnumbered.group(1)) + "个未编号的节"
        : "第" + number + "节";
  }

  private static String numeral(String number) {
    return WHOLE_NUMBER.matcher(number).matches()
        ? ChineseNumber.of(Integer.parseInt(number))
        : number;
  }

  private static boolean isBelowArticle(String kind) {
    return kind.equals("para") || kind.equals("point") || kind.equals("subpoint");
  }

  private static String kind(String step) {
    int at = step.indexOf('_');
    return at < 0 ? step : step.substring(0, at);
  }

  private static String number(String step) {
    int at = step.indexOf('_');
    return at < 0 ? "" : step.substring(at + 1);
  }
}
