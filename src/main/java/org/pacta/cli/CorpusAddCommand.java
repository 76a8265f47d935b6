package org.pacta.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.Adder;
import org.pacta.corpus.Addition;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.InstrumentKind;
import org.pacta.corpus.Language;
import org.pacta.data.Json;
import org.pacta.extract.Extract;
import org.pacta.extract.Extractor;
import org.pacta.structure.Recogniser;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code pacta corpus add}: takes a file of the user's own into the corpus. */
@Command(name = "add", mixinStandardHelpOptions = true)
final class CorpusAddCommand implements Callable<Integer> {
  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

  @Mixin HomeOptions where = new HomeOptions();

  @Parameters(paramLabel = "FILE", descriptionKey = "corpus.add.file")
  Path file = Path.of("");

  @Option(names = "--id", required = true, paramLabel = "ID", descriptionKey = "corpus.add.id")
  String id = "";

  @Option(names = "--language", descriptionKey = "corpus.add.language")
  @Nullable Language language;

  @Option(
      names = "--kind",
      paramLabel = "treaty|statute|regulation|soft-law|draft",
      converter = KindConverter.class,
      descriptionKey = "corpus.add.kind")
  @Nullable InstrumentKind kind;

  @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "corpus.add.title")
  @Nullable String title;

  @Option(names = "--replace", descriptionKey = "corpus.add.replace")
  boolean replace;

  @Option(
      names = "--format",
      defaultValue = "text",
      completionCandidates = Format.Plain.class,
      descriptionKey = "option.format")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  /** Reads a kind as the catalogue writes it. */
  static final class KindConverter implements ITypeConverter<InstrumentKind> {
    @Override
    public InstrumentKind convert(String code) {
      try {
        return InstrumentKind.of(code);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }

  @Override
  public Integer call() {
    if (format != Format.TEXT && format != Format.JSON) {
      throw new UsageException(Messages.get("format.unknown", "text, json"));
    }
    if (!id.matches(ID)) {
      throw new UsageException(Messages.get("add.id", id));
    }
    if (!Files.isRegularFile(file)) {
      throw new UsageException(Messages.get("add.no-file", file));
    }
    Catalogue catalogue = where.catalogue();
    Addition addition =
        addition(new Extractor().extract(file, file.toString()), catalogue.find(id));
    requireFree(catalogue, addition);
    CatalogueEntry entry = new Adder(where.workspace(), catalogue).add(file, addition);
    print(entry, addition);
    return ExitCode.DONE;
  }

  /** An id of the catalogue is taken, unless it is the user's own in another language. */
  private void requireFree(Catalogue catalogue, Addition addition) {
    Optional<CatalogueEntry> old = catalogue.find(id);
    boolean translation =
        old.isPresent()
            && Adder.isOwn(old.get())
            && old.get().textsIn(addition.language()).findAny().isEmpty();
    if (old.isPresent() && !replace && !translation) {
      throw new UsageException(Messages.get("add.taken", id, old.get().titleIn(Pacta.language())));
    }
  }

  private Addition addition(Extract extract, Optional<CatalogueEntry> old) {
    Recogniser recogniser = new Recogniser();
    Language spoken = language == null ? recogniser.language(extract) : language;
    InstrumentKind sort =
        kind != null
            ? kind
            : old.map(CatalogueEntry::kind)
                .or(() -> recogniser.kind(extract))
                .orElseThrow(() -> new UsageException(Messages.get("add.no-kind", file)));
    String name = title != null && !title.isBlank() ? title : recogniser.title(extract).orElse(id);
    return new Addition(id, spoken, sort, name);
  }

  private void print(CatalogueEntry entry, Addition addition) {
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.print(Json.pretty(entry));
      return;
    }
    out.println(
        Messages.get(
            "add.done",
            entry.id(),
            addition.language().code(),
            entry.kind().code(),
            entry.titleIn(addition.language())));
    out.println(Messages.get("add.next", entry.id()));
  }
}
