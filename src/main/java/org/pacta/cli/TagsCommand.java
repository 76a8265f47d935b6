package org.pacta.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.Language;
import org.pacta.data.Json;
import org.pacta.data.Tsv;
import org.pacta.index.EffectiveText;
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

  @Parameters(paramLabel = "ID[:LOCATOR]", arity = "1..*", descriptionKey = "option.address")
  List<String> address = new ArrayList<>();

  @Option(names = "--language")
  @Nullable Language language;

  @Option(
      names = "--format",
      defaultValue = "text",
      completionCandidates = Format.Table.class,
      descriptionKey = "option.format")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Library library = new Library(where.store(), where.catalogue());
    Target target = Target.of(library, String.join(" ", address));
    List<Tagged> tagged = tagged(library, target);
    print(tagged);
    return tagged.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
  }

  /**
   * A norm with the text in which it stands.
   *
   * @param id the instrument asked for
   * @param from a note where the provision is taken over from another; empty else
   */
  private record Tagged(String id, AnnotatedText text, Norm norm, String from) {}

  /** The norms of the provision, or of all texts that have effect in the instrument. */
  private List<Tagged> tagged(Library library, Target target) {
    AnnotatedText named = target.text(library, Optional.ofNullable(language));
    if (target.locator().isPresent() || target.entry().incorporates().isEmpty()) {
      return target.locator().map(named::normsWithin).orElse(named.norms()).stream()
          .map(n -> new Tagged(named.text().instrument(), named, n, ""))
          .toList();
    }
    return EffectiveText.of(library, target.entry()).parts().stream()
        .flatMap(p -> p.norms().stream().map(n -> tagged(target.entry().id(), p, n)))
        .toList();
  }

  private static Tagged tagged(String id, EffectiveText.Part part, Norm norm) {
    String from =
        part.incorporation().isEmpty() ? "" : Messages.get("show.incorporated", part.entry().id());
    return new Tagged(id, part.text(), norm, from);
  }

  private void print(List<Tagged> tagged) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> out.print(Json.pretty(tagged.stream().map(Tagged::norm).toList()));
      case TSV -> {
        out.print(Tsv.line(HEADER));
        tagged.forEach(t -> out.print(Tsv.line(row(t.id(), t.text(), t.norm()))));
      }
      case TEXT ->
          tagged.forEach(
              t -> {
                printText(out, t.text(), t.norm());
                if (!t.from().isEmpty()) {
                  out.println("    " + t.from());
                }
              });
      case HTML, CSV, AKN ->
          throw new UsageException(Messages.get("format.unknown", "text, json, tsv"));
    }
  }

  /** A row of the table that scripts read. */
  static List<String> row(AnnotatedText text, Norm norm) {
    return row(text.text().instrument(), text, norm);
  }

  private static List<String> row(String id, AnnotatedText text, Norm norm) {
    String topics =
        norm.topics().stream().map(Norm.TopicTag::topic).collect(Collectors.joining(","));
    return List.of(
        id,
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
