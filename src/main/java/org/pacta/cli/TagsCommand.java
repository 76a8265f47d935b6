package org.pacta.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.Language;
import org.pacta.data.Json;
import org.pacta.data.Tsv;
import org.pacta.index.Library;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.Evidence;
import org.pacta.norm.Norm;
import org.pacta.norm.Particular;
import org.pacta.structure.Pinpoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pacta tags}: what each unit of an instrument rules, with the words that prove it. */
@Command(name = "tags", mixinStandardHelpOptions = true)
final class TagsCommand implements Callable<Integer> {
  static final List<String> HEADER =
      List.of("instrument", "locator", "language", "topics", "modality", "bearer", "evidence");

  @Mixin HomeOptions where = new HomeOptions();

  @Parameters(paramLabel = "ID[:LOCATOR]")
  String id = "";

  @Option(names = "--language")
  @Nullable Language language;

  @Option(names = "--format", defaultValue = "text")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Library library = new Library(where.store(), where.catalogue());
    Target target = Target.of(library, id);
    AnnotatedText text = target.text(library, Optional.ofNullable(language));
    List<Norm> norms = target.locator().map(text::normsWithin).orElse(text.norms());
    print(text, norms);
    return norms.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
  }

  private void print(AnnotatedText text, List<Norm> norms) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> out.print(Json.pretty(norms));
      case TSV -> {
        out.print(Tsv.line(HEADER));
        norms.forEach(n -> out.print(Tsv.line(row(text, n))));
      }
      case TEXT -> norms.forEach(n -> printText(out, text, n));
      case HTML, CSV, AKN ->
          throw new UsageException(Messages.get("format.unknown", "text, json, tsv"));
    }
  }

  /** A row of the table that scripts read. */
  static List<String> row(AnnotatedText text, Norm norm) {
    String topics =
        norm.topics().stream().map(Norm.TopicTag::topic).collect(Collectors.joining(","));
    return List.of(
        text.text().instrument(),
        norm.locator().value(),
        text.text().language().code(),
        topics.isEmpty() ? "none" : topics,
        norm.modality().code(),
        norm.bearer(),
        evidence(text, norm));
  }

  static void printText(PrintWriter out, AnnotatedText text, Norm norm) {
    List<String> row = row(text, norm);
    out.println(
        Pinpoint.of(norm.locator(), text.text().language())
            + "  "
            + row.get(3)
            + "  ["
            + row.get(4)
            + (norm.bearer().isEmpty() ? "" : ": " + norm.bearer())
            + "]");
    if (!row.getLast().isEmpty()) {
      out.println("    " + row.getLast());
    }
    if (!norm.particulars().isEmpty()) {
      out.println("    " + particulars(norm));
    }
  }

  private static String particulars(Norm norm) {
    return norm.particulars().stream()
        .map(p -> kind(p) + "=\"" + p.words().replace('\n', ' ') + "\"")
        .collect(Collectors.joining("; "));
  }

  /** The aspect with its kind; of an act and an object the words are the kind. */
  private static String kind(Particular particular) {
    return switch (particular.aspect()) {
      case ACT, OBJECT -> particular.aspect().code();
      case ADDRESSEE, COUNTERPARTY, CONDITION, CARVE_OUT, DATA, EFFECT, MEANS, END ->
          particular.aspect().code() + ":" + particular.value();
    };
  }

  private static String evidence(AnnotatedText text, Norm norm) {
    Stream<String> topics =
        norm.topics().stream()
            .flatMap(t -> t.evidence().stream().map(e -> quote(text, t.topic(), e)));
    Stream<String> modality =
        norm.modalityEvidence().stream().map(e -> quote(text, norm.modality().code(), e));
    return Stream.concat(topics, modality).distinct().collect(Collectors.joining("; "));
  }

  private static String quote(AnnotatedText text, String what, Evidence evidence) {
    return what + "=\"" + evidence.span().of(text.text().text()).replace('\n', ' ') + "\"";
  }
}
