package org.pacta.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.index.Library;
import org.pacta.report.ReportFormat;
import org.pacta.report.SideBySide;
import org.pacta.report.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pacta report}: the side-by-side as files for the record, which can be checked later. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  @Mixin HomeOptions where = new HomeOptions();
  @Mixin ComparisonOptions compared = new ComparisonOptions();

  @Option(names = "--format", split = ",", paramLabel = "FORMAT", descriptionKey = "report.format")
  Set<ReportFormat> formats = EnumSet.copyOf(ReportFiles.COMPLETE);

  @Option(names = "--output", paramLabel = "DIR", descriptionKey = "report.output")
  @Nullable Path output;

  @Option(names = "--verify", paramLabel = "DIR", descriptionKey = "report.verify")
  @Nullable Path verify;

  @Option(names = "--font", paramLabel = "FILE", descriptionKey = "report.font")
  List<Path> fonts = new ArrayList<>();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Library library = new Library(where.store(), where.catalogue());
    return verify == null ? write(library) : verify(library, verify);
  }

  private int write(Library library) {
    Texts texts = new Texts(Pacta.language());
    SideBySide report = compared.build(library, texts);
    Path folder = output == null ? where.workspace().reports().resolve("report") : output;
    Set<ReportFormat> sorted = EnumSet.copyOf(formats);
    ReportFiles.of(folder, command(sorted), compared, memory(library), fonts)
        .write(report, texts, sorted);
    PrintWriter out = spec.commandLine().getOut();
    sorted.forEach(f -> out.println(Messages.get("report.written", folder.resolve(f.file()))));
    if (!report.sections().isEmpty()) {
      sorted.stream().filter(f -> !f.hasParts()).forEach(this::partless);
    }
    return report.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
  }

  private void partless(ReportFormat format) {
    spec.commandLine().getErr().println(Messages.get("report.partless", format.file()));
  }

  private String command(Set<ReportFormat> sorted) {
    String files =
        sorted.equals(ReportFiles.COMPLETE)
            ? ""
            : " --format " + ComparisonOptions.joined(sorted).toLowerCase(Locale.ROOT);
    return fonts.stream()
        .map(f -> " --font " + ComparisonOptions.quoted(f.toString()))
        .collect(Collectors.joining("", "pacta report" + files, ""));
  }

  private Memory memory(Library library) {
    return new Memory(library, where.workspace().decisions());
  }

  private int verify(Library library, Path folder) {
    ReportVerifier.Verdict verdict =
        new ReportVerifier(library, memory(library), fonts).verify(folder);
    PrintWriter out = spec.commandLine().getOut();
    List<String> findings = verdict.findings();
    findings.forEach(out::println);
    if (findings.isEmpty()) {
      out.println(Messages.get("report.verified", verdict.files()));
    }
    return findings.isEmpty() ? ExitCode.DONE : ExitCode.NOTHING;
  }
}
