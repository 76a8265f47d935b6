package org.pacta.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates as the styles write them. */
final class CitationDates {
  private static final DateTimeFormatter BRITISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** The Bluebook, table T12. */
  private static final List<String> MONTHS =
      List.of(
          "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.",
          "Dec.");

  private CitationDates() {}

  static String british(LocalDate day) {
    return BRITISH.format(day);
  }

  static String american(LocalDate day) {
    String month = MONTHS.get(day.getMonthValue() - 1);
    return month + " " + day.getDayOfMonth() + ", " + day.getYear();
  }

  static String chinese(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
