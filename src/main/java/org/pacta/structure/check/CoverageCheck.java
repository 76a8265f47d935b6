package org.pacta.structure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pacta.extract.Extract;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.InstrumentText.Finding;
import org.pacta.structure.Provision;
import org.pacta.structure.Span;

/** Whether each character of the text lies in a provision or is its head. */
final class CoverageCheck implements Check {
  static final String CODE = "uncovered";

  /** The head of a first provision stands before its span: a number, a title, both on two lines. */
  private static final int LONGEST_HEAD = 400;

  @Override
  public List<Finding> of(InstrumentText text, List<Extract> sources) {
    List<Finding> findings = new ArrayList<>();
    int end = 0;
    for (Provision p : text.provisions()) {
      String left = text.text().substring(Math.min(end, p.span().from()), p.span().from());
      if (left.length() > LONGEST_HEAD) {
        findings.add(found(p.locator().value(), end, left.length(), "before"));
      }
      end = Math.max(end, end(p));
    }
    String rest = text.text().substring(Math.min(end, text.text().length()));
    if (!rest.isBlank()) {
      String last =
          text.provisions().isEmpty() ? "" : text.provisions().getLast().locator().value();
      findings.add(found(last, end, rest.length(), "behind"));
    }
    return findings;
  }

  /** Notes stand behind the provision in which they are anchored. */
  private static int end(Provision p) {
    return p.stream()
        .flatMap(
            q -> Stream.concat(Stream.of(q.span()), q.footnotes().stream().map(Provision::span)))
        .mapToInt(Span::to)
        .max()
        .orElse(0);
  }

  private static Finding found(String where, int from, int length, String side) {
    return new Finding(
        CODE,
        where,
        String.format(
            Locale.ROOT,
            "%,d characters from %,d on, %s it, belong to no provision",
            length,
            from,
            side));
  }
}
