package org.pacta.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.data.Json;
import org.pacta.index.Library;
import org.pacta.norm.AnnotatedText;
import org.pacta.report.AkomaNtoso;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Pinpoint;
import org.pacta.structure.Provision;
import org.pacta.structure.check.TextChecks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pacta show}: the tree of an instrument, or one provision. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  @Mixin HomeOptions where = new HomeOptions();

  @Parameters(
      paramLabel = "ID[@VERSION][:LOCATOR]",
      arity = "1..*",
      descriptionKey = "option.address")
  List<String> address = new ArrayList<>();

  @Option(names = "--language")
  @Nullable Language language;

  @Option(names = "--references")
  boolean references;

  @Option(names = "--unresolved")
  boolean unresolved;

  @Option(names = "--definitions")
  boolean definitions;

  @Option(
      names = "--format",
      defaultValue = "text",
      completionCandidates = Format.Law.class,
      descriptionKey = "option.format")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Library library = new Library(where.store(), where.catalogue());
    Target target = Target.of(library, String.join(" ", address));
    AnnotatedText annotated = target.text(library, Optional.ofNullable(language));
    InstrumentText text = annotated.text();
    PrintWriter out = spec.commandLine().getOut();
    Optional<Provision> provision = target.locator().flatMap(text::find);
    if (!target.entry().caveat().isEmpty()) {
      spec.commandLine().getErr().println(target.entry().caveat());
    }
    if (references || unresolved || definitions) {
      printLinks(out, library, text);
      return ExitCode.DONE;
    }
    Optional<TakenOver> takenOver = target.takenOver(annotated);
    Optional<ShowLinks> links = provision.map(p -> ShowLinks.of(library, text, p.locator()));
    switch (format) {
      case JSON ->
          out.print(
              Json.pretty(
                  ShowJson.of(text, target.entry().version(), provision).with(takenOver, links)));
      case TEXT -> {
        provision.ifPresentOrElse(
            p -> printProvision(out, annotated, p, takenOver), () -> printTree(out, text));
        links.ifPresent(l -> new LinksPrinter(out).print(l));
      }
      case AKN -> out.print(akn(library, text, provision));
      case TSV, HTML, CSV ->
          throw new UsageException(Messages.get("format.unknown", "text, json, akn"));
    }
    return ExitCode.DONE;
  }

  /** A provision that is incorporated by reference belongs to the other instrument. */
  private static String akn(Library library, InstrumentText text, Optional<Provision> provision) {
    CatalogueEntry entry = library.catalogue().find(text.instrument()).orElseThrow();
    return provision
        .map(p -> AkomaNtoso.portion(text, entry, p))
        .orElseGet(() -> AkomaNtoso.document(text, entry));
  }

  private void printLinks(PrintWriter out, Library library, InstrumentText text) {
    LinksPrinter printer = new LinksPrinter(out);
    if (definitions) {
      printer.definitions(ShowLinks.definitions(library, text), format);
    } else {
      List<ShowLinks.Citation> citations = ShowLinks.citations(library, text, unresolved);
      if (unresolved) {
        printer.unresolved(citations, format);
      } else {
        printer.citations(citations, format);
      }
    }
  }

  private static void printProvision(
      PrintWriter out, AnnotatedText annotated, Provision p, Optional<TakenOver> takenOver) {
    InstrumentText text = annotated.text();
    out.println(text.title() + ", " + Pinpoint.of(p.locator(), text.language()));
    takenOver.ifPresent(t -> out.println(t.told()));
    String heading = text.find(p.locator().article()).map(Provision::heading).orElse("");
    Stream.of(heading, p.heading()).filter(h -> !h.isEmpty()).distinct().forEach(out::println);
    out.println();
    out.println(text.textOf(p));
    p.stream()
        .flatMap(q -> q.footnotes().stream())
        .forEach(f -> out.println("[" + f.number() + "] " + text.textOf(f)));
    out.println();
    annotated.normsWithin(p.locator()).forEach(n -> TagsCommand.printText(out, annotated, n));
  }

  private static void printTree(PrintWriter out, InstrumentText text) {
    out.println(text.title());
    text.provisions().forEach(p -> printTree(out, text, p, 0));
    TextChecks.ofTree(text).forEach(f -> out.println("! " + f.where() + ": " + f.message()));
  }

  private static void printTree(PrintWriter out, InstrumentText text, Provision p, int depth) {
    String indent = "  ".repeat(depth);
    String label = p.heading().isEmpty() ? firstWords(text.textOf(p)) : p.heading();
    out.println(indent + p.locator() + "  " + label);
    if (!p.kind().isArticle()) {
      p.children().forEach(c -> printTree(out, text, c, depth + 1));
    }
  }

  private static String firstWords(String text) {
    int most = 60;
    String line = text.replace('\n', ' ');
    return line.length() <= most ? line : line.substring(0, most) + " …";
  }
}
