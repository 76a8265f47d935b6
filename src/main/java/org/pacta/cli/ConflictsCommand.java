package org.pacta.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.diff.ConflictRules;
import org.pacta.index.Library;
import org.pacta.report.ConflictBuilder;
import org.pacta.report.ConflictMatrix;
import org.pacta.report.ConflictPage;
import org.pacta.report.SideBySide.Quotation;
import org.pacta.report.SideBySideBuilder;
import org.pacta.report.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pacta conflicts}: the duties of treaties against the rules of statutes. */
@Command(name = "conflicts", mixinStandardHelpOptions = true)
final class ConflictsCommand implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of(
          "treaty",
          "treaty_locator",
          "topic",
          "statute",
          "statute_locators",
          "clash",
          "exceptions",
          "deference",
          "sentence");

  @Mixin HomeOptions where = new HomeOptions();

  @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "conflicts.id")
  List<String> ids = new ArrayList<>();

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "conflicts.output")
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
    List<CatalogueEntry> entries =
        ids.isEmpty()
            ? SideBySideBuilder.headline(library.catalogue(), library)
            : ComparisonOptions.entries(library, ids);
    List<CatalogueEntry> treaties = binding(entries, true);
    List<CatalogueEntry> statutes = binding(entries, false);
    if (treaties.isEmpty() || statutes.isEmpty()) {
      throw new UsageException(Messages.get("conflicts.one-sided"));
    }
    ConflictMatrix matrix =
        new ConflictBuilder(library, texts, ConflictRules.builtIn()).build(treaties, statutes);
    shapes(matrix, texts).print(format, spec.commandLine().getOut());
    return matrix.rows().isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
  }

  private static List<CatalogueEntry> binding(List<CatalogueEntry> entries, boolean states) {
    return entries.stream().filter(e -> e.kind().bindsStates() == states).toList();
  }

  private Shapes shapes(ConflictMatrix matrix, Texts texts) {
    return new Shapes(
        matrix,
        HEADER,
        matrix.rows().stream().flatMap(r -> r.cells().stream().map(c -> row(r, c))),
        out -> printText(out, matrix, texts),
        Optional.of(() -> page(matrix, texts)));
  }

  private Path page(ConflictMatrix matrix, Texts texts) {
    String command = ("pacta conflicts " + String.join(" ", ids)).strip();
    return where.page(
        output,
        "conflicts/index.html",
        new ConflictPage(Version.number(), command).render(matrix, texts));
  }

  private static List<String> row(ConflictMatrix.Row row, ConflictMatrix.Cell cell) {
    return List.of(
        row.treaty().id(),
        locators(row.duty()),
        row.topic(),
        cell.statute(),
        locators(cell.clauses()),
        cell.clash().code(),
        locators(row.exceptions()),
        locators(cell.deference()),
        cell.sentence());
  }

  private static String locators(List<Quotation> clauses) {
    return String.join(",", clauses.stream().map(Quotation::locator).toList());
  }

  private static void printText(PrintWriter out, ConflictMatrix matrix, Texts texts) {
    out.println(texts.text("conflicts.title"));
    out.println(texts.text("conflicts.hint"));
    for (ConflictMatrix.Row row : matrix.rows()) {
      out.println();
      String duty = row.treaty().shortTitle() + " " + row.duty().getFirst().citation();
      out.println(duty + ": " + row.title());
      out.println("    " + row.duty().getFirst().text().strip().replaceAll("\\s+", " "));
      for (ConflictMatrix.Cell cell : row.cells()) {
        out.println("  [" + texts.word("clash", cell.clash().code()) + "] " + cell.sentence());
      }
    }
  }
}
