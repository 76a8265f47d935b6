package org.pacta.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.Language;
import org.pacta.data.Json;
import org.pacta.diff.Concordance;
import org.pacta.diff.Delta;
import org.pacta.diff.Deltas;
import org.pacta.diff.Redline;
import org.pacta.index.Library;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.Norm;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Provision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code pacta diff}: a redline of two provisions and what differs in legal effect, or the
 * concordance of two whole texts.
 */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  @Mixin HomeOptions where = new HomeOptions();

  @Parameters(index = "0", paramLabel = "A[:LOCATOR]")
  String left = "";

  @Parameters(index = "1", paramLabel = "B[:LOCATOR]")
  String right = "";

  @Option(names = "--language")
  @Nullable Language language;

  @Option(
      names = "--format",
      defaultValue = "text",
      completionCandidates = Format.Table.class,
      descriptionKey = "option.format")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  /** The difference of two provisions; the redline is empty where their languages differ. */
  private record Difference(List<Redline.Run> redline, List<Delta> effect) {}

  /** A provision with its text and norms. */
  private record Side(Language language, String text, List<Norm> norms) {}

  @Override
  public Integer call() {
    Library library = new Library(where.store(), where.catalogue());
    Target one = Target.of(library, left);
    Target other = Target.of(library, right);
    if (one.locator().isEmpty() && other.locator().isEmpty()) {
      return concordance(library, one, other);
    }
    if (format == Format.TSV) {
      throw new UsageException(Messages.get("format.unknown", "text, json"));
    }
    Side a = side(library, one, left);
    Side b = side(library, other, right);
    List<Redline.Run> redline =
        a.language() == b.language() ? Redline.of(a.text(), b.text(), a.language()) : List.of();
    Difference difference = new Difference(redline, Deltas.of(a.norms(), b.norms()));
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.print(Json.pretty(difference));
    } else {
      print(out, difference);
    }
    return ExitCode.DONE;
  }

  private int concordance(Library library, Target one, Target other) {
    InstrumentText before = one.text(library, Optional.ofNullable(language)).text();
    InstrumentText after = other.text(library, Optional.ofNullable(language)).text();
    if (before.language() != after.language()) {
      throw new UsageException(Messages.get("diff.one-language"));
    }
    new ConcordancePrinter(spec.commandLine().getOut())
        .print(Concordance.of(before, after), format);
    return ExitCode.DONE;
  }

  private Side side(Library library, Target target, String address) {
    AnnotatedText text = target.text(library, Optional.ofNullable(language));
    Provision provision =
        target
            .locator()
            .flatMap(text.text()::find)
            .orElseThrow(() -> new UsageException(Messages.get("diff.locator", address)));
    return new Side(
        text.text().language(),
        text.text().textOf(provision),
        text.normsWithin(provision.locator()));
  }

  private static void print(PrintWriter out, Difference difference) {
    out.println(
        difference.redline().isEmpty()
            ? Messages.get("diff.languages")
            : Redline.marked(difference.redline()));
    out.println();
    for (Delta delta : difference.effect()) {
      out.println(
          Messages.get(
              "diff.effect",
              delta.field().code(),
              delta.left().isEmpty() ? "-" : delta.left(),
              delta.right().isEmpty() ? "-" : delta.right(),
              delta.direction().code()));
    }
  }
}
