package org.pacta.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pacta.data.Json;
import org.pacta.data.Tsv;
import org.pacta.index.Library;
import org.pacta.norm.Taxonomy;
import org.pacta.report.GovernanceSheet;
import org.pacta.report.GovernanceSheetBuilder;
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
  private static final List<String> HEADER =
      List.of("instrument", "question", "value", "clauses", "locator", "modality", "words");

  @Mixin HomeOptions where = new HomeOptions();

  @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "sheet.id")
  List<String> ids = new ArrayList<>();

  @Option(names = "--format", defaultValue = "text", descriptionKey = "option.format")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Library library = new Library(where.store(), where.catalogue());
    Texts texts = new Texts(Pacta.language());
    GovernanceSheet sheet =
        new GovernanceSheetBuilder(library, texts, Taxonomy.builtin())
            .build(ComparisonOptions.entries(library, ids));
    print(sheet, texts);
    return ExitCode.DONE;
  }

  private void print(GovernanceSheet sheet, Texts texts) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> out.print(Json.pretty(sheet));
      case TSV -> {
        out.print(Tsv.line(HEADER));
        sheet.rows().forEach(r -> r.cells().forEach(c -> rows(out, r, c)));
      }
      case TEXT -> sheet.rows().forEach(r -> printText(out, r, texts));
      case HTML, CSV, AKN ->
          throw new UsageException(Messages.get("format.unknown", "text, json, tsv"));
    }
  }

  private static void rows(PrintWriter out, GovernanceSheet.Row row, GovernanceSheet.Cell cell) {
    for (GovernanceSheet.Entry entry : cell.entries()) {
      for (GovernanceSheet.Citation c : entry.citations()) {
        out.print(
            Tsv.line(
                List.of(
                    row.instrument(),
                    cell.question(),
                    entry.value(),
                    Integer.toString(entry.clauses()),
                    c.locator(),
                    c.modality(),
                    c.words())));
      }
    }
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
        for (GovernanceSheet.Citation c : entry.citations()) {
          String force = texts.word("modality", c.modality());
          String words = c.words().replaceAll("\\s+", " ");
          out.println("      " + c.citation() + " [" + force + "] \"" + words + "\"");
        }
      }
    }
    out.println();
  }
}
