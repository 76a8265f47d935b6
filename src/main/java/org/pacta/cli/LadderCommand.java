package org.pacta.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.diff.LadderScale;
import org.pacta.index.Library;
import org.pacta.norm.Taxonomy;
import org.pacta.norm.Topic;
import org.pacta.report.Ladder;
import org.pacta.report.LadderBuilder;
import org.pacta.report.LadderPage;
import org.pacta.report.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pacta ladder}: the wordings of a topic from the weakest to the hardest, with proof. */
@Command(name = "ladder", mixinStandardHelpOptions = true)
final class LadderCommand implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of(
          "topic",
          "rung",
          "instrument",
          "locator",
          "citation",
          "modality",
          "latitude",
          "recourse",
          "proofs");

  @Mixin HomeOptions where = new HomeOptions();

  @Parameters(index = "0", paramLabel = "TOPIC", descriptionKey = "ladder.topic")
  String topic = "";

  @Parameters(index = "1..*", paramLabel = "ID", descriptionKey = "ladder.id")
  List<String> ids = new ArrayList<>();

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "ladder.output")
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
    Library library = new Library(where.store(), where.catalogue());
    Texts texts = new Texts(Pacta.language());
    Topic subject = TopicRows.topic(Taxonomy.builtin(), topic);
    LadderScale scale = LadderScale.of(subject.id(), Taxonomy.builtin()).orElseThrow();
    Ladder ladder = new LadderBuilder(library, texts, scale).build(subject, entries(library));
    shapes(ladder, texts).print(format, spec.commandLine().getOut());
    return ladder.rungs().isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
  }

  private List<CatalogueEntry> entries(Library library) {
    if (ids.isEmpty()) {
      return library.catalogue().entries().stream().filter(e -> !e.specimen()).toList();
    }
    return ComparisonOptions.entries(library, ids);
  }

  private Shapes shapes(Ladder ladder, Texts texts) {
    return new Shapes(
        ladder,
        HEADER,
        ladder.rungs().stream().flatMap(r -> r.clauses().stream().map(c -> row(ladder, r, c))),
        out -> printText(out, ladder, texts),
        Optional.of(() -> page(ladder, texts)));
  }

  private Path page(Ladder ladder, Texts texts) {
    String command = ("pacta ladder " + topic + " " + String.join(" ", ids)).strip();
    return where.page(
        output,
        "ladder/" + topic + ".html",
        new LadderPage(Version.number(), command).render(ladder, texts));
  }

  private static List<String> row(Ladder ladder, Ladder.Rung rung, Ladder.Clause clause) {
    return List.of(
        ladder.topic(),
        Integer.toString(rung.rung()),
        clause.instrument(),
        clause.clause().locator(),
        clause.clause().citation(),
        clause.clause().modality(),
        clause.commitment().latitude().code(),
        clause.commitment().recourse(),
        String.join(" ", clause.proofs()));
  }

  private static void printText(PrintWriter out, Ladder ladder, Texts texts) {
    out.println(texts.get("ladder.title", ladder.title()));
    out.println(texts.text("ladder.hint"));
    for (Ladder.Rung rung : ladder.rungs()) {
      out.println();
      out.println(rung.title());
      for (Ladder.Clause c : rung.clauses()) {
        String force = texts.word("modality", c.commitment().force());
        out.println("  " + c.shortTitle() + " " + c.clause().citation() + " [" + force + "]");
        out.println("    " + c.clause().text().strip().replaceAll("\\s+", " "));
        c.clause().exceptions().forEach(e -> out.println("    - " + e));
        c.proofs().forEach(p -> out.println("    > " + p));
      }
    }
    out.println();
    for (Ladder.Clause c : ladder.aside()) {
      out.println(texts.text("ladder.aside") + " " + c.shortTitle() + " " + c.clause().citation());
    }
    ladder.absent().forEach(a -> out.println(a.note()));
  }
}
