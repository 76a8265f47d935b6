package org.pacta.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pacta.cli.TextVerifier.Place;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.TextSource;
import org.pacta.corpus.Workspace;
import org.pacta.data.Json;
import org.pacta.data.Tsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pacta corpus verify}: whether every text at hand is whole, readable and cut rightly. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class CorpusVerifyCommand implements Callable<Integer> {
  private static final int SHOWN = 5;
  private static final List<String> HEADER =
      List.of("text", "code", "where", "page", "offset", "message", "reason");

  @Mixin HomeOptions where = new HomeOptions();

  @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "corpus.verify.id")
  List<String> ids = new ArrayList<>();

  @Option(
      names = "--format",
      defaultValue = "text",
      completionCandidates = Format.Table.class,
      descriptionKey = "option.format")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (!List.of(Format.TEXT, Format.JSON, Format.TSV).contains(format)) {
      throw new UsageException(Messages.get("format.unknown", "text, json, tsv"));
    }
    Workspace workspace = where.workspace();
    List<TextSource> sources = sources(workspace, where.catalogue());
    if (sources.isEmpty()) {
      throw new UsageException(Messages.get("index.nothing"));
    }
    TextVerifier verifier = new TextVerifier(workspace, where.store());
    List<TextVerifier.Result> results = sources.parallelStream().map(verifier::verify).toList();
    print(results);
    boolean failed = results.stream().anyMatch(r -> !r.errors().isEmpty());
    return failed ? ExitCode.BAD_INPUT : ExitCode.DONE;
  }

  private List<TextSource> sources(Workspace workspace, Catalogue catalogue) {
    if (ids.isEmpty()) {
      return CorpusTexts.all(workspace, catalogue);
    }
    return ids.stream()
        .map(id -> HomeOptions.entry(catalogue, id))
        .distinct()
        .flatMap(e -> TextSource.all(workspace, e).stream())
        .toList();
  }

  private void print(List<TextVerifier.Result> results) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> out.print(Json.pretty(results));
      case TSV -> {
        out.print(Tsv.line(HEADER));
        results.forEach(r -> r.findings().forEach(f -> out.print(Tsv.line(row(r, f)))));
      }
      case TEXT, HTML, CSV, AKN -> text(results, out);
    }
  }

  private static List<String> row(TextVerifier.Result result, Place f) {
    String page = Integer.toString(f.page());
    String offset = Integer.toString(f.offset());
    return List.of(result.text(), f.code(), f.where(), page, offset, f.message(), f.reason());
  }

  private void text(List<TextVerifier.Result> results, PrintWriter out) {
    results.forEach(this::print);
    long wrong = results.stream().filter(r -> !r.errors().isEmpty()).count();
    long findings = results.stream().mapToLong(r -> r.findings().size()).sum();
    long unexplained = results.stream().mapToLong(TextVerifier.Result::unexplained).sum();
    out.println(Messages.get("verify.done", results.size(), wrong, findings, unexplained));
  }

  private void print(TextVerifier.Result result) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    String state = Messages.get(result.errors().isEmpty() ? "verify.right" : "verify.wrong");
    String indexed = Messages.get("verify.indexed-" + result.indexed(), result.provisions());
    out.println(result.text() + "  " + state + "  " + indexed);
    result.errors().forEach(e -> err.println("pacta: " + result.text() + ": " + e));
    byCode(result.findings()).forEach((code, found) -> print(code, found, out));
  }

  /** The first few of a sort; {@code --format json} and {@code tsv} have them all. */
  private static void print(String code, List<Place> found, PrintWriter out) {
    out.println("    " + Messages.get("verify.finding-" + code, found.size()));
    found.stream().limit(SHOWN).forEach(f -> print(f, out));
    if (found.size() > SHOWN) {
      out.println("      … +" + (found.size() - SHOWN));
    }
  }

  private static void print(Place f, PrintWriter out) {
    String page = f.page() > 0 ? " " + Messages.get("verify.page", f.page()) : "";
    out.println("      " + f.where() + page + ": " + f.message());
    if (!f.reason().isEmpty()) {
      out.println("        " + Messages.get("verify.reason", f.reason()));
    }
  }

  private static Map<String, List<Place>> byCode(List<Place> findings) {
    return findings.stream()
        .collect(Collectors.groupingBy(Place::code, TreeMap::new, Collectors.toList()));
  }
}
