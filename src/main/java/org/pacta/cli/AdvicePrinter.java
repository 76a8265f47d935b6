package org.pacta.cli;

import java.io.PrintWriter;
import org.pacta.search.Advice;

/** Never a silent nothing: what was not known, what may be meant, what a filter hides. */
final class AdvicePrinter {
  private final PrintWriter out;

  AdvicePrinter(PrintWriter out) {
    this.out = out;
  }

  /** That nothing was found, before the advice. */
  void nothing(String query) {
    out.println(Messages.get("search.none", query));
  }

  /**
   * The advice; nothing where there is none.
   *
   * @param unfiltered the message that tells how many there would be without filters
   */
  void print(Advice advice, String unfiltered) {
    advice.unmet().forEach(u -> out.println(unmet(u)));
    if (!advice.unknown().isEmpty()) {
      out.println(Messages.get("search.unknown", String.join(", ", advice.unknown())));
    }
    if (!advice.suggestions().isEmpty()) {
      out.println(Messages.get("search.suggest", String.join(", ", advice.suggestions())));
    }
    if (advice.withoutFilters() > 0) {
      out.println(Messages.get(unfiltered, advice.withoutFilters()));
    }
  }

  private static String unmet(Advice.Unmet unmet) {
    return Messages.get("search.unmet", unmet.field(), unmet.value(), known(unmet));
  }

  /** The values that there are; dots tell that there are more. */
  static String known(Advice.Unmet unmet) {
    return String.join(", ", unmet.known()) + (unmet.complete() ? "" : ", …");
  }
}
