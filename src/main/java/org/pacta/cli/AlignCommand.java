package org.pacta.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pacta.align.Aligner;
import org.pacta.align.Correspondence;
import org.pacta.align.Decision;
import org.pacta.align.Decisions;
import org.pacta.align.Level;
import org.pacta.align.Side;
import org.pacta.data.Json;
import org.pacta.data.Tsv;
import org.pacta.index.Library;
import org.pacta.norm.AnnotatedText;
import org.pacta.structure.Locator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pacta align}: the counterparts of provisions in another instrument, absences included. */
@Command(name = "align", mixinStandardHelpOptions = true)
final class AlignCommand implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of("left", "left_locator", "right", "right_locator", "relation", "score", "reasons");

  @Mixin HomeOptions where = new HomeOptions();

  @Parameters(index = "0", paramLabel = "LEFT")
  String left = "";

  @Parameters(index = "1", paramLabel = "RIGHT")
  String right = "";

  @Option(names = "--level", defaultValue = "article", descriptionKey = "align.level")
  Level level = Level.ARTICLE;

  @Option(names = "--format", defaultValue = "text")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Library library = new Library(where.store(), where.catalogue());
    Target from = Target.of(library, left);
    Target to = Target.of(library, right);
    Decisions decisions = Decisions.read(where.workspace().decisions());
    Side one = side(library, from);
    Side other = side(library, to);
    warn(decisions, one, other);
    List<Correspondence> found =
        Aligner.builtIn().obeying(decisions).align(one, other, level).stream()
            .filter(c -> within(from.locator(), Optional.of(c.leftLocator())))
            .filter(c -> c.rightLocator().isEmpty() || within(to.locator(), c.rightLocator()))
            .toList();
    print(found);
    return found.stream().allMatch(c -> c.rightLocator().isEmpty())
        ? ExitCode.NOTHING
        : ExitCode.DONE;
  }

  /** A decision that no longer meets a provision is not lost in silence. */
  private void warn(Decisions decisions, Side one, Side other) {
    PrintWriter err = spec.commandLine().getErr();
    for (Decision d : decisions.between(one.instrument(), other.instrument())) {
      if (isMissing(one, d.leftLocator()) || isMissing(other, d.rightLocator())) {
        String left = d.left() + ":" + d.leftLocator();
        String right = d.right() + ":" + d.rightLocator();
        err.println(Messages.get("align.decision.unmet", left, right));
      }
    }
  }

  private static boolean isMissing(Side side, Locator locator) {
    return side.annotated().text().find(locator).isEmpty();
  }

  static Side side(Library library, Target target) {
    AnnotatedText text = target.text(library, Optional.empty());
    return new Side(text, target.entry().kind().bindsStates());
  }

  private static boolean within(Optional<Locator> asked, Optional<Locator> found) {
    return asked.isEmpty()
        || found.stream().anyMatch(f -> f.within(asked.get()) || asked.get().within(f));
  }

  private void print(List<Correspondence> found) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> out.print(Json.pretty(found));
      case TSV -> {
        out.print(Tsv.line(HEADER));
        found.forEach(c -> out.print(Tsv.line(row(c))));
      }
      case TEXT -> found.forEach(c -> printText(out, c));
      case HTML, CSV, AKN ->
          throw new UsageException(Messages.get("format.unknown", "text, json, tsv"));
    }
  }

  private static List<String> row(Correspondence c) {
    return List.of(
        c.left(),
        c.leftLocator().value(),
        c.right(),
        c.rightLocator().map(Locator::value).orElse("-"),
        c.relation().code(),
        String.format(Locale.ROOT, "%.3f", c.score()),
        reasons(c));
  }

  private static String reasons(Correspondence c) {
    return c.reasons().stream()
        .map(
            r -> String.format(Locale.ROOT, "%s=%.2f (%s)", r.signal(), r.value(), r.explanation()))
        .collect(Collectors.joining("; "));
  }

  private static void printText(PrintWriter out, Correspondence c) {
    List<String> row = row(c);
    out.println(row.get(1) + " -> " + row.get(3) + "  " + row.get(4) + " " + row.get(5));
    out.println("    " + row.get(6));
  }
}
