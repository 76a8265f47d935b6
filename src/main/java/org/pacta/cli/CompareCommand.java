package org.pacta.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.data.Json;
import org.pacta.index.Library;
import org.pacta.norm.Taxonomy;
import org.pacta.report.SideBySide;
import org.pacta.report.SideBySideBuilder;
import org.pacta.report.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pacta compare}: the side-by-side of instruments on topics. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  @Mixin HomeOptions where = new HomeOptions();

  @Option(names = "--topic", split = ",", paramLabel = "TOPIC")
  List<String> topics = new ArrayList<>();

  @Parameters(paramLabel = "ID", arity = "0..*")
  List<String> ids = new ArrayList<>();

  @Option(names = "--title")
  @Nullable String title;

  @Option(names = "--output", paramLabel = "DIR")
  @Nullable Path output;

  @Option(names = "--format")
  @Nullable Format format;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Library library = new Library(where.store(), where.catalogue());
    Language language = Pacta.language();
    Texts texts = new Texts(language);
    List<CatalogueEntry> entries = entries(library);
    SideBySide report =
        new SideBySideBuilder(library, texts)
            .build(
                title == null ? texts.text("title.topics") : title,
                TopicRows.of(Taxonomy.builtin(), topics, language),
                entries);
    if (format == Format.JSON) {
      spec.commandLine().getOut().print(Json.pretty(report));
    } else {
      Path folder = output == null ? where.workspace().reports().resolve("compare") : output;
      Path page = new ReportFiles(folder, command(entries)).write(report, texts);
      spec.commandLine().getOut().println(Messages.get("report.written", page));
    }
    boolean empty =
        report.rows().stream()
            .allMatch(r -> r.cells().stream().allMatch(c -> c.quotations().isEmpty()));
    return empty ? ExitCode.NOTHING : ExitCode.DONE;
  }

  private List<CatalogueEntry> entries(Library library) {
    if (ids.isEmpty()) {
      return SideBySideBuilder.headline(library.catalogue(), library);
    }
    List<CatalogueEntry> entries =
        ids.stream().map(id -> HomeOptions.entry(library.catalogue(), id)).toList();
    for (CatalogueEntry entry : entries) {
      if (library.languages(entry).findAny().isEmpty()) {
        throw new UsageException(Messages.get("not.indexed", entry.id()));
      }
    }
    return entries;
  }

  private String command(List<CatalogueEntry> entries) {
    String columns = String.join(" ", entries.stream().map(CatalogueEntry::id).toList());
    String rows = topics.isEmpty() ? "" : "--topic " + String.join(",", topics) + " ";
    return "pacta compare " + rows + columns;
  }
}
