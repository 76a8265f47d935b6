package org.pacta.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pacta.corpus.Authenticity;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextEntry;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.Workspace;
import org.pacta.data.Json;
import org.pacta.data.Tsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pacta corpus list}: the instruments of the catalogue, and which texts are at hand. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class CorpusListCommand implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of("id", "kind", "title", "status", "languages", "authenticity", "caveat");

  @Mixin HomeOptions where = new HomeOptions();

  @Option(
      names = "--format",
      defaultValue = "text",
      completionCandidates = Format.Table.class,
      descriptionKey = "option.format")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  /** A row; languages and authenticity go together, and are empty where no text is at hand. */
  private record Row(
      String id,
      String kind,
      String title,
      String status,
      List<String> languages,
      List<Authenticity> authenticity,
      String caveat) {}

  @Override
  public Integer call() {
    Catalogue catalogue = where.catalogue();
    Workspace workspace = where.workspace();
    List<Row> rows = catalogue.entries().stream().map(e -> row(workspace, e)).toList();
    print(rows, spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private static Row row(Workspace workspace, CatalogueEntry entry) {
    // Specimens are part of the program; to look for them would write them out.
    List<TextEntry> texts =
        entry.specimen()
            ? entry.texts()
            : TextSource.all(workspace, entry).stream().map(TextSource::text).toList();
    return new Row(
        entry.id(),
        entry.kind().code(),
        entry.titleIn(Pacta.language()),
        entry.status(),
        texts.stream().map(TextEntry::language).map(Language::code).toList(),
        texts.stream().map(CorpusListCommand::least).toList(),
        entry.caveat());
  }

  /** What the whole is worth: no more than its weakest file. */
  private static Authenticity least(TextEntry text) {
    return text.files().stream()
        .map(text::authenticityOf)
        .max(Authenticity::compareTo)
        .orElse(text.authenticity());
  }

  private void print(List<Row> rows, PrintWriter out) {
    switch (format) {
      case JSON -> out.print(Json.pretty(rows));
      case TSV -> {
        out.print(Tsv.line(HEADER));
        rows.forEach(r -> out.print(Tsv.line(fields(r))));
      }
      case TEXT -> rows.forEach(r -> print(r, out));
      default -> throw new UsageException(Messages.get("format.unknown", "text, json, tsv"));
    }
  }

  private static List<String> fields(Row row) {
    return List.of(
        row.id(),
        row.kind(),
        row.title(),
        row.status(),
        String.join(",", row.languages()),
        row.authenticity().stream().map(Authenticity::code).collect(Collectors.joining(",")),
        row.caveat());
  }

  private static void print(Row row, PrintWriter out) {
    out.println(row.id() + "  [" + row.kind() + ", " + row.status() + "]  " + row.title());
    out.println("    " + atHand(row));
    if (!row.caveat().isEmpty()) {
      out.println("    ! " + row.caveat());
    }
  }

  private static String atHand(Row row) {
    if (row.languages().isEmpty()) {
      return Messages.get("corpus.list.none");
    }
    StringBuilder texts = new StringBuilder();
    for (int i = 0; i < row.languages().size(); i++) {
      texts.append(i == 0 ? "" : ", ").append(row.languages().get(i));
      texts.append(" (").append(row.authenticity().get(i).code()).append(")");
    }
    return Messages.get("corpus.list.texts", texts);
  }
}
