package org.pacta.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextSource;
import org.pacta.index.IndexReport;
import org.pacta.index.Indexer;
import org.pacta.index.Library;
import org.pacta.index.StandardStages;
import org.pacta.norm.Taxonomy;
import org.pacta.report.ReportRecipe;
import org.pacta.report.SideBySide;
import org.pacta.report.SideBySideBuilder;
import org.pacta.report.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code pacta quickstart}: texts, index and the side-by-side of the headline topics, in one go.
 */
@Command(name = "quickstart", mixinStandardHelpOptions = true)
final class QuickstartCommand implements Callable<Integer> {
  @Mixin HomeOptions where = new HomeOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Catalogue catalogue = where.catalogue();
    List<TextSource> sources = CorpusTexts.all(where.workspace(), catalogue);
    if (sources.stream().allMatch(s -> s.entry().specimen())) {
      err.println(Messages.get("quickstart.specimens"));
    }
    Indexer indexer =
        new Indexer(where.store(), new StandardStages(), catalogue, new ProgressLine(err, true));
    IndexReport report = indexer.run(sources);
    IndexCommand.print(report, false, out, err);
    Path page = write(catalogue);
    out.println(Messages.get("quickstart.written", page));
    out.println(Messages.get("quickstart.next"));
    return report.failed().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  private Path write(Catalogue catalogue) {
    Language language = Pacta.language();
    Texts texts = new Texts(language);
    Library library = new Library(where.store(), catalogue);
    SideBySide report =
        new SideBySideBuilder(library, texts)
            .build(
                Messages.get("quickstart.title"),
                TopicRows.of(Taxonomy.builtin(), List.of(), language),
                SideBySideBuilder.headline(catalogue, library));
    Path folder = where.workspace().reports().resolve("quickstart");
    ReportRecipe recipe =
        new ReportRecipe(report.title(), language.code(), List.of(), List.of(), List.of());
    Memory memory = new Memory(library, where.workspace().decisions());
    return new ReportFiles(folder, "pacta quickstart", recipe, memory, List.of())
        .write(report, texts, ReportFiles.STANDARD);
  }
}
