package org.pacta.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.genealogy.LikelyVersion;
import org.pacta.genealogy.VersionFinder;
import org.pacta.index.Library;
import org.pacta.report.Brief;
import org.pacta.report.BriefMarkdown;
import org.pacta.report.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pacta brief}: what a reader wants to know of an instrument that is new. */
@Command(name = "brief", mixinStandardHelpOptions = true)
final class BriefCommand implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of("instrument", "topic", "locator", "modality", "place", "rung", "top", "ranked");

  @Mixin HomeOptions where = new HomeOptions();

  @Mixin StandingQueries queries = new StandingQueries();

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "brief.id")
  String id = "";

  @Option(names = "--output", paramLabel = "DIR", descriptionKey = "brief.output")
  @Nullable Path output;

  @Option(
      names = "--format",
      defaultValue = "text",
      completionCandidates = Format.Page.class,
      descriptionKey = "option.format")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    queries.check(where.workspace(), spec.commandLine().getErr());
    Library library = new Library(where.store(), where.catalogue());
    CatalogueEntry entry = ComparisonOptions.entries(library, List.of(id)).getFirst();
    Texts texts = new Texts(Pacta.language());
    BriefFiles files =
        new BriefFiles(library, texts, new ProgressLine(spec.commandLine().getErr(), true));
    Brief.News news =
        new Brief.News(
            versions(library, entry),
            queries.matches(where.workspace(), where.store(), entry.id()));
    Brief brief = files.brief(entry, news);
    new Shapes(
            brief,
            HEADER,
            rows(brief),
            out -> out.print(BriefMarkdown.render(brief, texts)),
            Optional.of(() -> files.write(brief, folder(entry))))
        .print(format, spec.commandLine().getOut());
    return brief.topics().isEmpty() && brief.news().matches().isEmpty()
        ? ExitCode.NOTHING
        : ExitCode.DONE;
  }

  /** The instruments of which it may be another version, by the words of any of its texts. */
  private static List<LikelyVersion> versions(Library library, CatalogueEntry entry) {
    return VersionFinder.merged(
        library.languages(entry).flatMap(l -> VersionFinder.in(library, entry, l).stream()));
  }

  private Path folder(CatalogueEntry entry) {
    return output == null ? BriefFiles.folder(where.workspace(), entry) : output;
  }

  private static Stream<List<String>> rows(Brief brief) {
    return brief.ranks().stream().map(r -> row(brief.identity().id(), r));
  }

  private static List<String> row(String instrument, Brief.Rank rank) {
    return List.of(
        instrument,
        rank.topic(),
        rank.clause().map(c -> c.clause().locator()).orElse("-"),
        rank.clause().map(c -> c.commitment().force()).orElse("-"),
        rank.place(),
        Integer.toString(rank.rung()),
        Integer.toString(rank.top()),
        Integer.toString(rank.ranked()));
  }
}
