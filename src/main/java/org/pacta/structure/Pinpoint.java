package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.pacta.corpus.Language;

/**
 * The address of a provision as a lawyer writes it: {@code Art. 14.11(3)(b)} in English, {@code
 * 第三十八条第一款第（二）项} in Chinese.
 */
public final class Pinpoint {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[1-9][0-9]{0,3}");
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
        current.append('(').append(number(step)).append(')');
        continue;
      }
      if (!current.isEmpty()) {
        parts.add(current.toString());
        current.setLength(0);
      }
      current.append(ENGLISH.getOrDefault(kind, kind + " ")).append(label(kind, number(step)));
    }
    parts.add(current.toString().strip());
    return String.join(", ", parts);
  }

  private static String label(String kind, String number) {
    return kind.equals("annex") || kind.equals("mod") ? number.toUpperCase(Locale.ROOT) : number;
  }

  private static String chinese(List<String> steps) {
    StringBuilder address = new StringBuilder();
    for (String step : steps) {
      String number = number(step);
      address.append(
          switch (kind(step)) {
            case "art" -> "第" + numeral(number) + "条";
            case "para" -> "第" + numeral(number) + "款";
            case "point" -> "第（" + numeral(number) + "）项";
            case "subpoint" -> "第" + number + "目";
            case "sec" -> "第" + number + "节";
            case "rec" -> "序言第" + number + "段";
            case "annex" -> "附件" + number.toUpperCase(Locale.ROOT);
            case "preamble" -> "序言";
            case "chp", "chapter" -> "第" + numeral(number) + "章";
            case "part" -> "第" + numeral(number) + "编";
            default -> english(List.of(step));
          });
    }
    return address.toString();
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
