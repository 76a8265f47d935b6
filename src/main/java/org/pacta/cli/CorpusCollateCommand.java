package org.pacta.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.Workspace;
import org.pacta.data.Json;
import org.pacta.data.Tsv;
import org.pacta.diff.Collation;
import org.pacta.diff.Redline;
import org.pacta.diff.Variant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pacta corpus collate}: where the copies of one text differ from the first of them. */
@Command(name = "collate", mixinStandardHelpOptions = true)
final class CorpusCollateCommand implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of(
          "left", "right", "locator", "kind", "characters", "left_words", "right_words", "reason");

  @Mixin HomeOptions where = new HomeOptions();

  @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "corpus.collate.id")
  List<String> ids = new ArrayList<>();

  @Option(
      names = "--format",
      defaultValue = "text",
      completionCandidates = Format.Table.class,
      descriptionKey = "option.format")
  Format format = Format.TEXT;

  @Option(names = "--check", descriptionKey = "corpus.collate.check")
  boolean check;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    List<CopyPair> pairs = pairs(where.workspace(), where.catalogue());
    if (pairs.isEmpty()) {
      spec.commandLine().getErr().println("pacta: " + Messages.get("collate.none"));
      return ExitCode.NOTHING;
    }
    print(pairs);
    boolean differ = pairs.stream().anyMatch(p -> !p.collation().variants().isEmpty());
    return check && differ ? ExitCode.NOTHING : ExitCode.DONE;
  }

  private List<CopyPair> pairs(Workspace workspace, Catalogue catalogue) {
    CopyReader reader = new CopyReader();
    return entries(catalogue)
        .flatMap(e -> Arrays.stream(Language.values()).map(l -> TextSource.copies(workspace, e, l)))
        .filter(copies -> copies.size() > 1)
        .flatMap(copies -> reader.pairs(copies).stream())
        .toList();
  }

  private Stream<CatalogueEntry> entries(Catalogue catalogue) {
    return ids.isEmpty()
        ? catalogue.entries().stream()
        : ids.stream().map(id -> HomeOptions.entry(catalogue, id)).distinct();
  }

  private void print(List<CopyPair> pairs) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> out.print(Json.pretty(pairs));
      case TSV -> {
        out.print(Tsv.line(HEADER));
        pairs.forEach(p -> p.collation().variants().forEach(v -> out.print(Tsv.line(row(p, v)))));
      }
      case TEXT -> pairs.forEach(p -> print(p, out));
      case HTML, CSV, AKN ->
          throw new UsageException(Messages.get("format.unknown", "text, json, tsv"));
    }
  }

  private static List<String> row(CopyPair pair, Variant v) {
    return List.of(
        pair.left(),
        pair.right(),
        v.locator().value(),
        v.kind().code(),
        Integer.toString(v.characters()),
        v.left(),
        v.right(),
        pair.reason(v));
  }

  private static void print(CopyPair pair, PrintWriter out) {
    Collation c = pair.collation();
    out.println(Messages.get("collate.pair", pair.text(), pair.left(), pair.right()));
    out.println(
        Messages.get(
            "collate.shares",
            c.provisions(),
            c.shared(),
            percent(c.sharedLocators()),
            c.characters(),
            percent(c.sharedCharacters())));
    for (Variant v : c.variants()) {
      out.println(Messages.get("collate.kind-" + v.kind().code(), v.locator().value()));
      out.println("    " + Redline.marked(Redline.of(v.left(), v.right(), pair.language())));
      String reason = pair.reason(v);
      if (!reason.isEmpty()) {
        out.println("    " + Messages.get("verify.reason", reason));
      }
    }
    out.println();
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.3f %%", 100 * share);
  }
}
