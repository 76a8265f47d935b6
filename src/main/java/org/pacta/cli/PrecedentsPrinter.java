package org.pacta.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.report.Precedents;
import org.pacta.report.Precedents.Clause;
import org.pacta.report.Precedents.Place;
import org.pacta.report.Precedents.Precedent;
import org.pacta.report.Precedents.Signed;
import org.pacta.report.Precedents.Unsigned;

/**
 * Prints the precedents of a draft.
 *
 * @param left what stands for the draft in the table
 */
record PrecedentsPrinter(String left) {
  private static final int SHOWN = 3;
  private static final int LONGEST = 160;

  Shapes shapes(Precedents found, Supplier<Path> page) {
    return new Shapes(
        found,
        AlignCommand.HEADER,
        found.clauses().stream().flatMap(this::rows),
        out -> print(out, found),
        Optional.of(page));
  }

  private Stream<List<String>> rows(Clause clause) {
    if (clause.precedents().isEmpty()) {
      double best = clause.nearest().isEmpty() ? 0 : clause.nearest().getFirst().likeness();
      String nearest =
          clause.nearest().stream()
              .map(m -> "nearest=" + score(m.likeness()) + " (" + address(m.place()) + ")")
              .collect(Collectors.joining("; "));
      return Stream.of(row(clause, "ALL", "-", "absent", 1 - best, nearest));
    }
    return Stream.concat(clause.precedents().stream(), clause.opposed().stream())
        .map(
            p ->
                row(
                    clause,
                    p.place().instrument(),
                    p.place().locator(),
                    p.relation(),
                    p.score(),
                    reasons(p)));
  }

  private static String reasons(Precedent precedent) {
    String subject =
        precedent.subjects().isEmpty()
            ? ""
            : "subject=1.00 (" + String.join(", ", precedent.subjects()) + "); ";
    return subject + AlignCommand.reasons(precedent.reasons());
  }

  private List<String> row(
      Clause clause, String right, String locator, String relation, double score, String reasons) {
    return List.of(left, clause.locator(), right, locator, relation, score(score), reasons);
  }

  private static void print(PrintWriter out, Precedents found) {
    out.println(Messages.get("precedents.title", found.title(), found.searched()));
    for (Clause clause : found.clauses()) {
      out.println();
      out.println((clause.citation() + "  " + clause.heading()).strip());
      if (clause.precedents().isEmpty()) {
        printMisses(out, clause);
      }
      clause.precedents().forEach(p -> printPrecedent(out, p));
      clause.opposed().forEach(p -> printPrecedent(out, p));
      printSentences(out, clause);
    }
    out.println();
    caveats(found).forEach((title, caveat) -> out.println("! " + title + ": " + caveat));
  }

  private static Map<String, String> caveats(Precedents found) {
    Map<String, String> caveats = new TreeMap<>();
    found.clauses().stream()
        .flatMap(c -> Stream.concat(c.precedents().stream(), c.opposed().stream()))
        .filter(p -> !p.caveat().isEmpty())
        .forEach(p -> caveats.put(p.place().shortTitle(), p.caveat()));
    return caveats;
  }

  private static void printMisses(PrintWriter out, Clause clause) {
    out.println("  " + Messages.get("precedents.none"));
    clause
        .nearest()
        .forEach(
            m -> {
              String likeness = score(m.likeness());
              out.println("    " + Messages.get("precedents.nearest", name(m.place()), likeness));
            });
  }

  private static void printPrecedent(PrintWriter out, Precedent precedent) {
    String subject =
        precedent.subjects().isEmpty() ? "" : "  [" + String.join(", ", precedent.subjects()) + "]";
    String where = (name(precedent.place()) + "  " + precedent.heading()).strip();
    out.println(
        "  " + precedent.relation() + " " + score(precedent.score()) + "  " + where + subject);
    precedent.differences().forEach(d -> out.println("      " + d));
  }

  private static void printSentences(PrintWriter out, Clause clause) {
    for (Signed s : clause.signed()) {
      String places =
          s.places().stream()
              .limit(SHOWN)
              .map(PrecedentsPrinter::name)
              .collect(Collectors.joining("; "));
      out.println("  " + Messages.get("precedents.signed", cut(s.text()), places));
    }
    for (Unsigned u : clause.unsigned()) {
      out.println("  " + Messages.get("precedents.unsigned", cut(u.text())));
      u.nearest()
          .ifPresent(
              n ->
                  out.println(
                      "      "
                          + Messages.get(
                              "precedents.likest",
                              name(n.place()),
                              score(n.likeness()),
                              cut(n.text()))));
    }
  }

  private static String name(Place place) {
    return place.shortTitle() + " " + place.citation();
  }

  private static String address(Place place) {
    return place.instrument() + ":" + place.locator();
  }

  private static String score(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String cut(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
