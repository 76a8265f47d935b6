package org.pacta.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.index.Library;
import org.pacta.norm.Taxonomy;
import org.pacta.report.GovernanceSheet;
import org.pacta.report.GovernanceSheetBuilder;
import org.pacta.report.SheetPage;
import org.pacta.report.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pacta sheet}: who, what, when and where, how and to what end, per instrument. */
@Command(name = "sheet", mixinStandardHelpOptions = true)
final class SheetCommand implements Callable<Integer> {
  /** How many clauses the text for people names of each; JSON and TSV name all. */
  private static final int SHOWN = 3;

  private static final List<String> HEADER =
      List.of("instrument", "question", "value", "clauses", "locator", "modality", "words");

  @Mixin HomeOptions where = new HomeOptions();

  @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "sheet.id")
  List<String> ids = new ArrayList<>();

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "sheet.output")
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
    GovernanceSheet sheet =
        new GovernanceSheetBuilder(library, texts, Taxonomy.builtin())
            .build(ComparisonOptions.entries(library, ids));
    shapes(sheet, texts).print(format, spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private Shapes shapes(GovernanceSheet sheet, Texts texts) {
    return new Shapes(
        sheet,
        HEADER,
        sheet.rows().stream().flatMap(r -> r.cells().stream().flatMap(c -> rows(r, c))),
        out -> sheet.rows().forEach(r -> printText(out, r, texts)),
        Optional.of(() -> page(sheet, texts)));
  }

  private Path page(GovernanceSheet sheet, Texts texts) {
    String command = "pacta sheet " + String.join(" ", ids);
    return where.page(
        output, "sheet/index.html", new SheetPage(Version.number(), command).render(sheet, texts));
  }

  private static Stream<List<String>> rows(GovernanceSheet.Row row, GovernanceSheet.Cell cell) {
    return cell.entries().stream()
        .flatMap(e -> e.citations().stream().map(c -> line(row, cell, e, c)));
  }

  private static List<String> line(
      GovernanceSheet.Row row,
      GovernanceSheet.Cell cell,
      GovernanceSheet.Entry entry,
      GovernanceSheet.Citation citation) {
    return List.of(
        row.instrument(),
        cell.question(),
        entry.value(),
        Integer.toString(entry.clauses()),
        citation.locator(),
        citation.modality(),
        citation.words());
  }

  private static void printText(PrintWriter out, GovernanceSheet.Row row, Texts texts) {
    out.println(row.shortTitle());
    for (GovernanceSheet.Cell cell : row.cells()) {
      out.println("  " + cell.title());
      if (cell.entries().isEmpty()) {
        out.println("    " + texts.word("status", "inconclusive"));
      }
      for (GovernanceSheet.Entry entry : cell.entries()) {
        out.println("    " + entry.title() + " (" + entry.clauses() + ")");
        for (GovernanceSheet.Citation c : entry.citations().stream().limit(SHOWN).toList()) {
          String force = texts.word("modality", c.modality());
          String words = c.words().replaceAll("\\s+", " ");
          out.println("      " + c.citation() + " [" + force + "] \"" + words + "\"");
        }
      }
    }
    out.println();
  }
}
