package org.pacta.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.pacta.data.Json;
import org.pacta.genealogy.LikelyVersion;
import org.pacta.search.StandingQuery.Match;
import org.pacta.watch.Arrival;

/** Prints what became of new files: a line of JSON for each, or some lines for people. */
final class ArrivalPrinter {
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean json;
  private boolean failed;

  /** What the next pass would say again. */
  private final Set<Arrival> told = new HashSet<>();

  ArrivalPrinter(PrintWriter out, PrintWriter err, boolean json) {
    this.out = out;
    this.err = err;
    this.json = json;
  }

  /** Whether any file failed. */
  boolean hasFailed() {
    return failed;
  }

  void print(Arrival arrival) {
    failed |= arrival instanceof Arrival.Failed;
    boolean again = arrival instanceof Arrival.Failed || arrival instanceof Arrival.Unsettled;
    if (again && !told.add(arrival)) {
      return;
    }
    if (json) {
      out.println(new String(Json.bytes(arrival), StandardCharsets.UTF_8));
    } else {
      text(arrival);
    }
    if (arrival instanceof Arrival.Failed f) {
      err.println("pacta: " + f.reason());
    }
    out.flush();
    err.flush();
  }

  private void text(Arrival arrival) {
    switch (arrival) {
      case Arrival.Added a -> added(a);
      case Arrival.Duplicate d ->
          out.println(
              "= " + Messages.get("watch.duplicate", d.file(), d.of(), d.language().code()));
      case Arrival.Failed f -> out.println("! " + Messages.get("watch.failed", f.file()));
      case Arrival.Unsettled u -> out.println("… " + Messages.get("watch.unsettled", u.file()));
    }
  }

  private void added(Arrival.Added a) {
    out.println(
        "+ "
            + Messages.get(
                "watch.added",
                a.file(),
                a.id(),
                a.language().code(),
                a.kind().code(),
                a.title(),
                a.provisions()));
    if (!a.kindTold()) {
      out.println("    " + Messages.get("watch.kind"));
    }
    for (LikelyVersion v : a.versions()) {
      out.println("    " + version(v));
    }
    for (Match m : a.matches()) {
      out.println("    " + m.name() + ": " + m.hit().citation() + "  " + m.hit().locator());
    }
    String brief = a.brief().getOrDefault("html", "");
    out.println("    " + Messages.get(a.inField() ? "watch.brief" : "watch.outside", brief));
  }

  private static String version(LikelyVersion v) {
    return Messages.get(
        v.sameTitle() ? "watch.version.title" : "watch.version",
        v.instrument(),
        v.shared(),
        v.of(),
        v.theirs(),
        v.concordance());
  }
}
