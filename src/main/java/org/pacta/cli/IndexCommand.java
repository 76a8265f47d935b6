package org.pacta.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.TextSource;
import org.pacta.data.Json;
import org.pacta.index.Forced;
import org.pacta.index.IndexReport;
import org.pacta.index.Indexer;
import org.pacta.index.Manifest;
import org.pacta.index.Stage;
import org.pacta.index.StandardStages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pacta index}: extracts, parses, annotates and indexes what changed. */
@Command(name = "index", mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
  @Mixin HomeOptions where = new HomeOptions();

  @Option(names = "--only", split = ",", paramLabel = "ID")
  List<String> only = new ArrayList<>();

  @Option(names = "--check")
  boolean check;

  @Option(names = "--force", paramLabel = "STAGE", descriptionKey = "index.force")
  @Nullable Stage force;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "index.quiet")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "index.verbose")
  boolean verbose;

  @Option(
      names = "--format",
      defaultValue = "text",
      completionCandidates = Format.Plain.class,
      descriptionKey = "option.format")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (quiet && verbose) {
      throw new UsageException(Messages.get("watch.loudness"));
    }
    Catalogue catalogue = where.catalogue();
    Set<String> named = new TreeSet<>();
    only.forEach(n -> named.add(HomeOptions.entry(catalogue, n).id()));
    Forced forced = new Forced(Optional.ofNullable(force), named);
    List<TextSource> sources = sources(catalogue, named);
    if (sources.isEmpty()) {
      throw new UsageException(Messages.get("index.nothing"));
    }
    if (where.store().isOfAnotherVersion()) {
      spec.commandLine().getErr().println(Messages.get("index.other-version"));
    }
    Indexer indexer = indexer(catalogue, !check && !quiet);
    IndexReport report = check ? indexer.check(sources, forced) : indexer.run(sources, forced);
    print(report);
    if (verbose) {
      new IndexCosts(report, where.store().before(), sources).print(spec.commandLine().getErr());
    }
    if (check) {
      return report.changed() ? ExitCode.NOTHING : ExitCode.DONE;
    }
    return report.failed().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  private Indexer indexer(Catalogue catalogue, boolean loud) {
    ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), loud);
    return new Indexer(where.store(), new StandardStages(), catalogue, progress);
  }

  /** The texts to be in the index: those named, and those that are there already. */
  private List<TextSource> sources(Catalogue catalogue, Set<String> named) {
    return named.isEmpty()
        ? CorpusTexts.all(where.workspace(), catalogue)
        : where.withIndexed(catalogue, named);
  }

  private void print(IndexReport report) {
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.print(Json.pretty(report));
    } else {
      print(report, check, out, spec.commandLine().getErr());
    }
  }

  /** The report for people; what failed goes to the second writer. */
  static void print(IndexReport report, boolean check, PrintWriter out, PrintWriter err) {
    report.added().forEach(k -> out.println("+ " + k));
    report.updated().forEach(k -> out.println("~ " + k));
    report.removed().forEach(k -> out.println("- " + k));
    out.println(
        Messages.get(
            check ? "index.would" : "index.done",
            report.added().size(),
            report.updated().size(),
            report.removed().size(),
            report.unchanged().size(),
            report.provisions()));
    for (Manifest.Failure failure : report.failed()) {
      err.println("pacta: " + failure.reason());
    }
  }
}
