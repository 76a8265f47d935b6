package org.pacta.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pacta.cite.CheckedCitation;
import org.pacta.cite.CitationChecker;
import org.pacta.cite.CitationStyle;
import org.pacta.cite.Citations;
import org.pacta.cite.CitedProvision;
import org.pacta.cite.LegalCitation;
import org.pacta.corpus.Authenticity;
import org.pacta.corpus.Language;
import org.pacta.data.Json;
import org.pacta.data.Tsv;
import org.pacta.extract.Extract;
import org.pacta.extract.Extractor;
import org.pacta.index.Library;
import org.pacta.norm.AnnotatedText;
import org.pacta.structure.InstrumentText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code pacta cite}: provisions as style guides cite them, and the citations of a paper checked.
 */
@Command(name = "cite", mixinStandardHelpOptions = true)
final class CiteCommand implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of("style", "instrument", "locator", "citation", "missing");

  @Mixin HomeOptions where = new HomeOptions();

  @Parameters(
      paramLabel = "ID[@VERSION][:LOCATOR]",
      arity = "0..*",
      descriptionKey = "cite.targets")
  List<String> targets = new ArrayList<>();

  @Option(names = "--style", split = ",", paramLabel = "STYLE", descriptionKey = "cite.styles")
  List<String> styles = new ArrayList<>();

  @Option(names = "--verify", paramLabel = "FILE", descriptionKey = "cite.verify")
  @Nullable Path paper;

  @Option(names = "--on", paramLabel = "DAY", descriptionKey = "cite.on")
  @Nullable LocalDate day;

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
    if (paper != null) {
      return verify(paper);
    }
    if (targets.isEmpty()) {
      throw new UsageException(Messages.get("cite.nothing"));
    }
    List<CitationStyle> chosen = styles.stream().map(CiteCommand::style).toList();
    Library library = new Library(where.store(), where.catalogue());
    List<LegalCitation> citations = new ArrayList<>();
    for (String address : targets) {
      CitedProvision cited = cited(library, Target.of(library, address));
      for (CitationStyle style : chosen.isEmpty() ? List.of(usual(cited)) : chosen) {
        citations.add(Citations.of(style, cited));
      }
    }
    print(citations);
    return ExitCode.DONE;
  }

  /** The citations of a paper; a wrong one is a difference as {@code --check} means it. */
  private int verify(Path file) {
    if (!targets.isEmpty() || !styles.isEmpty()) {
      throw new UsageException(Messages.get("cite.either"));
    }
    Extract extract = new Extractor().extract(file, file.toString());
    Library library = new Library(where.store(), where.catalogue());
    LocalDate on = day == null ? LocalDate.now(Clock.systemUTC()) : day;
    List<CheckedCitation> checked = new CitationChecker(library, on).check(extract);
    new CheckedCitationPrinter(spec.commandLine().getOut()).print(checked, format);
    boolean wrong = checked.stream().anyMatch(c -> c.verdict().isWrong());
    return wrong || checked.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
  }

  private static CitationStyle style(String name) {
    return CitationStyle.of(name)
        .orElseThrow(() -> new UsageException(Messages.get("cite.no-style", name)));
  }

  private static CitationStyle usual(CitedProvision cited) {
    return cited.language() == Language.ZH ? CitationStyle.CHINESE : CitationStyle.OSCOLA;
  }

  /** Only what stands in the text can be cited; what must be known about it goes to the errors. */
  private CitedProvision cited(Library library, Target target) {
    PrintWriter err = spec.commandLine().getErr();
    AnnotatedText text = target.text(library, Optional.ofNullable(language));
    target.takenOver(text).ifPresent(t -> err.println(target.entry().id() + ": " + t.told()));
    file(text.text(), target)
        .filter(f -> isWorking(library, text.text(), f))
        .ifPresent(f -> err.println(Messages.get("cite.working", target.entry().id(), f)));
    return new CitedProvision(target.entry(), target.locator(), text.text().language());
  }

  /** The file in which the provision stands; of the whole the first one. */
  private static Optional<String> file(InstrumentText text, Target target) {
    int at = target.locator().flatMap(text::find).map(p -> p.span().from()).orElse(0);
    return text.sources().stream()
        .filter(s -> s.span().from() <= at && at < s.span().to())
        .map(InstrumentText.SourcePart::file)
        .findFirst();
  }

  private static boolean isWorking(Library library, InstrumentText text, String file) {
    return library.catalogue().find(text.instrument()).stream()
        .flatMap(e -> e.textsIn(text.language()))
        .anyMatch(
            t ->
                t.files().stream()
                    .filter(f -> f.path().equals(file))
                    .anyMatch(f -> t.authenticityOf(f) == Authenticity.WORKING));
  }

  private void print(List<LegalCitation> citations) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> out.print(Json.pretty(citations));
      case TSV -> {
        out.print(Tsv.line(HEADER));
        citations.forEach(c -> out.print(Tsv.line(row(c))));
      }
      case TEXT -> {
        citations.forEach(c -> out.println(c.text()));
        citations.stream()
            .filter(c -> !c.missing().isEmpty())
            .map(CiteCommand::missing)
            .distinct()
            .forEach(spec.commandLine().getErr()::println);
      }
      case HTML, CSV, AKN ->
          throw new UsageException(Messages.get("format.unknown", "text, json, tsv"));
    }
  }

  private static String missing(LegalCitation c) {
    return Messages.get("cite.missing", c.instrument(), c.style(), String.join(", ", c.missing()));
  }

  private static List<String> row(LegalCitation c) {
    return List.of(
        c.style(),
        c.instrument(),
        c.locator().isEmpty() ? "-" : c.locator(),
        c.text(),
        String.join(",", c.missing()));
  }
}
