package org.pacta.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pacta.corpus.ImportReport;
import org.pacta.corpus.Importer;
import org.pacta.data.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pacta corpus import}: copies texts from a folder laid out as the catalogue names them. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class CorpusImportCommand implements Callable<Integer> {
  @Mixin HomeOptions where = new HomeOptions();

  @Parameters(paramLabel = "DIR", descriptionKey = "corpus.import.folder")
  Path folder = Path.of(".");

  @Option(
      names = "--format",
      defaultValue = "text",
      completionCandidates = Format.Plain.class,
      descriptionKey = "option.format")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    ImportReport report = new Importer(where.workspace(), where.catalogue()).run(folder);
    switch (format) {
      case JSON -> spec.commandLine().getOut().print(Json.pretty(report));
      case TEXT -> print(report);
      default -> throw new UsageException(Messages.get("format.unknown", "text, json"));
    }
    if (!report.failed().isEmpty()) {
      return ExitCode.BAD_INPUT;
    }
    boolean nothing = report.copied().isEmpty() && report.unchanged().isEmpty();
    return nothing ? ExitCode.NOTHING : ExitCode.DONE;
  }

  private void print(ImportReport report) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    report.copied().forEach(f -> out.println("+ " + f));
    report.missing().forEach(f -> out.println("? " + f + "  " + Messages.get("import.missing")));
    report.failed().forEach(f -> err.println("pacta: " + f.file() + ": " + f.reason()));
    out.println(
        Messages.get(
            "import.done",
            report.copied().size(),
            report.unchanged().size(),
            report.missing().size(),
            report.failed().size()));
  }
}
