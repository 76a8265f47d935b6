package org.pacta.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pacta.data.Json;
import org.pacta.index.Library;
import org.pacta.report.SideBySide;
import org.pacta.report.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pacta compare}: the side-by-side of instruments on topics. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  @Mixin HomeOptions where = new HomeOptions();

  @Mixin ComparisonOptions compared = new ComparisonOptions();

  @Option(names = "--output", paramLabel = "DIR", descriptionKey = "compare.output")
  @Nullable Path output;

  @Option(
      names = "--format",
      completionCandidates = Format.Plain.class,
      descriptionKey = "option.format")
  @Nullable Format format;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Library library = new Library(where.store(), where.catalogue());
    Texts texts = new Texts(Pacta.language());
    SideBySide report = compared.build(library, texts);
    if (format == Format.JSON) {
      spec.commandLine().getOut().print(Json.pretty(report));
    } else {
      Memory memory = new Memory(library, where.workspace().decisions());
      Path folder = output == null ? where.workspace().reports().resolve("compare") : output;
      Path page =
          ReportFiles.of(folder, "pacta compare", compared, memory, List.of())
              .write(report, texts, ReportFiles.STANDARD);
      spec.commandLine().getOut().println(Messages.get("report.written", page));
    }
    return report.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
  }
}
