package org.pacta.cli;

import java.io.PrintWriter;
import java.util.List;
import org.pacta.cite.CheckedCitation;
import org.pacta.cite.Verdict;
import org.pacta.data.Json;
import org.pacta.data.Tsv;

/**
 * Prints the checked citations of a paper.
 *
 * @param out where to
 */
record CheckedCitationPrinter(PrintWriter out) {
  private static final List<String> HEADER =
      List.of(
          "page",
          "from",
          "to",
          "citation",
          "instrument",
          "locators",
          "verdict",
          "suggestion",
          "evidence");

  /** Prints all of them; where there are none, says so in the text format. */
  void print(List<CheckedCitation> citations, Format format) {
    switch (format) {
      case JSON -> out.print(Json.pretty(citations));
      case TSV -> {
        out.print(Tsv.line(HEADER));
        citations.forEach(c -> out.print(Tsv.line(row(c))));
      }
      case TEXT -> text(citations);
      case HTML, CSV, AKN ->
          throw new UsageException(Messages.get("format.unknown", "text, json, tsv"));
    }
  }

  private void text(List<CheckedCitation> citations) {
    citations.forEach(c -> out.println(line(c)));
    long wrong = citations.stream().filter(c -> c.verdict().isWrong()).count();
    long unchecked = citations.stream().filter(c -> c.verdict() == Verdict.UNCHECKED).count();
    out.println(Messages.get("cite.checked", citations.size(), wrong, unchecked));
  }

  private static String line(CheckedCitation c) {
    String from = Integer.toString(c.span().from());
    String to = Integer.toString(c.span().to());
    String place =
        c.page() == 0
            ? Messages.get("cite.at", from, to)
            : Messages.get("cite.at-page", Integer.toString(c.page()), from, to);
    String verdict = Messages.get("cite." + c.verdict().code());
    String told = c.text() + " (" + place + "): " + verdict;
    String evidence = c.evidence().isEmpty() ? "" : " [" + c.evidence() + "]";
    String suggestion =
        c.suggestion().isEmpty()
            ? ""
            : " " + Messages.get(suggests(c.verdict()), c.pinpoint(), c.suggestion());
    return told + evidence + suggestion;
  }

  /** In place of a provision that there is not, only the nearest can be named. */
  private static String suggests(Verdict verdict) {
    return verdict == Verdict.WRONG_PINPOINT ? "cite.nearest" : "cite.suggestion";
  }

  private static List<String> row(CheckedCitation c) {
    return List.of(
        Integer.toString(c.page()),
        Integer.toString(c.span().from()),
        Integer.toString(c.span().to()),
        c.text(),
        c.instrument(),
        String.join(",", c.locators()),
        c.verdict().code(),
        c.suggestion().isEmpty() ? "-" : c.suggestion(),
        c.evidence().isEmpty() ? "-" : c.evidence());
  }
}
