package org.pacta.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.Language;
import org.pacta.data.Json;
import org.pacta.data.SafeFiles;
import org.pacta.diff.Concordance;
import org.pacta.diff.Delta;
import org.pacta.diff.Deltas;
import org.pacta.diff.Redline;
import org.pacta.index.Library;
import org.pacta.norm.AnnotatedText;
import org.pacta.report.RedlineDocument;
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

  @Option(names = "--output", paramLabel = "FILE.docx", descriptionKey = "diff.output")
  @Nullable Path output;

  @Spec CommandSpec spec = CommandSpec.create();

  /** The difference of two provisions; the redline is empty where their languages differ. */
  private record Difference(List<Redline.Run> redline, List<Delta> effect) {}

  @Override
  public Integer call() {
    Library library = new Library(where.store(), where.catalogue());
    Target one = Target.of(library, left);
    Target other = Target.of(library, right);
    AnnotatedText before = one.text(library, Optional.ofNullable(language));
    AnnotatedText after = other.text(library, Optional.ofNullable(language));
    boolean oneLanguage = before.text().language() == after.text().language();
    boolean whole = one.locator().isEmpty() && other.locator().isEmpty();
    if (!oneLanguage && (whole || output != null)) {
      throw new UsageException(Messages.get("diff.one-language"));
    }
    RedlineBuilder builder =
        new RedlineBuilder(
            new RedlineBuilder.Side(one.entry(), before),
            new RedlineBuilder.Side(other.entry(), after));
    if (whole) {
      concordance(builder, Concordance.of(before.text(), after.text()));
    } else {
      provisions(
          builder, before, provision(one, before, left), after, provision(other, after, right));
    }
    return ExitCode.DONE;
  }

  private void concordance(RedlineBuilder builder, Concordance concordance) {
    if (output != null) {
      write(builder.of(concordance), output);
      return;
    }
    new ConcordancePrinter(spec.commandLine().getOut()).print(concordance, format);
  }

  private void provisions(
      RedlineBuilder builder, AnnotatedText before, Provision a, AnnotatedText after, Provision b) {
    if (output != null) {
      write(builder.of(a, b), output);
      return;
    }
    Language from = before.text().language();
    List<Redline.Run> redline =
        from == after.text().language()
            ? Redline.of(before.text().textOf(a), after.text().textOf(b), from)
            : List.of();
    print(
        new Difference(
            redline, Deltas.of(before.normsWithin(a.locator()), after.normsWithin(b.locator()))));
  }

  private void write(RedlineDocument document, Path file) {
    SafeFiles.write(file, document.render());
    spec.commandLine().getOut().println(Messages.get("report.written", file));
  }

  private static Provision provision(Target target, AnnotatedText text, String address) {
    return target
        .locator()
        .flatMap(text.text()::find)
        .orElseThrow(() -> new UsageException(Messages.get("diff.locator", address)));
  }

  private void print(Difference difference) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> out.print(Json.pretty(difference));
      case TEXT -> {
        out.println(
            difference.redline().isEmpty()
                ? Messages.get("diff.languages")
                : Redline.marked(difference.redline()));
        out.println();
        difference.effect().forEach(d -> out.println(RedlineBuilder.sentence(d)));
      }
      default -> throw new UsageException(Messages.get("format.unknown", "text, json"));
    }
  }
}
