package org.pacta.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.index.Library;
import org.pacta.norm.Taxonomy;
import org.pacta.report.ModelPage;
import org.pacta.report.ModelRules;
import org.pacta.report.ModelTable;
import org.pacta.report.ModelTableBuilder;
import org.pacta.report.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pacta models}: the table of models of regulation, filled with clauses as evidence. */
@Command(name = "models", mixinStandardHelpOptions = true)
final class ModelsCommand implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of(
          "row", "answer", "model", "status", "instrument", "locator", "modality", "firm", "words");

  @Mixin HomeOptions where = new HomeOptions();

  @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "models.id")
  List<String> ids = new ArrayList<>();

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "models.output")
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
    ModelTable table =
        new ModelTableBuilder(library, texts, ModelRules.builtIn(), Taxonomy.builtin())
            .build(entries(library));
    shapes(table, texts).print(format, spec.commandLine().getOut());
    return table.columns().stream().allMatch(c -> c.units() == 0)
        ? ExitCode.NOTHING
        : ExitCode.DONE;
  }

  private List<CatalogueEntry> entries(Library library) {
    return ids.isEmpty()
        ? library.catalogue().entries().stream().filter(e -> !e.specimen()).toList()
        : ComparisonOptions.entries(library, ids);
  }

  private Shapes shapes(ModelTable table, Texts texts) {
    return new Shapes(
        table,
        HEADER,
        table.rows().stream()
            .flatMap(
                r ->
                    r.cells().stream()
                        .flatMap(c -> c.answers().stream().flatMap(a -> rows(r, c, a)))),
        out -> printText(out, table, texts),
        Optional.of(() -> page(table, texts)));
  }

  private Path page(ModelTable table, Texts texts) {
    String command = ("pacta models " + String.join(" ", ids)).strip();
    return where.page(
        output, "models/index.html", new ModelPage(Version.number(), command).render(table, texts));
  }

  /** One line for each clause; an answer without any has a line of its own. */
  private static Stream<List<String>> rows(
      ModelTable.Row row, ModelTable.Cell cell, ModelTable.Answer answer) {
    List<String> head = List.of(row.id(), answer.id(), cell.column(), answer.status());
    if (answer.clauses().isEmpty()) {
      return Stream.of(joined(head, List.of("-", "-", "-", "-", "")));
    }
    return answer.clauses().stream()
        .map(
            c ->
                joined(
                    head,
                    List.of(
                        c.instrument(),
                        c.locator(),
                        c.modality(),
                        Boolean.toString(c.firm()),
                        c.words())));
  }

  private static List<String> joined(List<String> head, List<String> tail) {
    return Stream.concat(head.stream(), tail.stream()).toList();
  }

  private static void printText(PrintWriter out, ModelTable table, Texts texts) {
    out.println(texts.text("models.title"));
    out.println(texts.text("models.hint"));
    for (ModelTable.Column c : table.columns()) {
      out.println();
      out.println(c.economy() + ", " + c.title());
      out.println("  " + c.note());
      c.goals().forEach(g -> out.println("    " + g.title() + " " + g.clauses()));
    }
    for (ModelTable.Row row : table.rows()) {
      out.println();
      out.println(row.title());
      for (int i = 0; i < row.cells().size(); i++) {
        printCell(out, table.columns().get(i), row.cells().get(i), texts);
      }
    }
  }

  private static void printCell(
      PrintWriter out, ModelTable.Column column, ModelTable.Cell cell, Texts texts) {
    out.println("  " + column.economy() + " (" + cell.note() + ")");
    for (ModelTable.Answer answer : cell.answers()) {
      String status = answer.status().equals("found") ? "+" : texts.word("status", answer.status());
      out.println("    " + status + " " + answer.title() + " (" + answer.note() + ")");
      for (ModelTable.Quoted q : answer.quotations()) {
        ModelTable.Clause c = q.clause();
        String force = texts.word("modality", c.modality());
        String aside = c.firm() ? "" : " (" + texts.text("models.touches") + ")";
        out.println("        " + c.shortTitle() + " " + c.citation() + " [" + force + "]" + aside);
      }
    }
  }
}
