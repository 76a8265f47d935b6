package org.pacta.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pacta.data.Json;
import org.pacta.data.Tsv;
import org.pacta.genealogy.ChapterKin;
import org.pacta.genealogy.Genealogy;
import org.pacta.genealogy.Lineage;
import org.pacta.genealogy.Provenance;
import org.pacta.genealogy.Treaty;
import org.pacta.genealogy.TreatyFolder;
import org.pacta.index.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pacta genealogy}: which treaty took which words from which. */
@Command(name = "genealogy", mixinStandardHelpOptions = true)
final class GenealogyCommand implements Callable<Integer> {
  private static final int SHOWN = 3;

  @Mixin HomeOptions where = new HomeOptions();

  @Parameters(paramLabel = "DIR", descriptionKey = "genealogy.folder")
  Path folder = Path.of(".");

  @Option(names = "--of", paramLabel = "ID", descriptionKey = "genealogy.of")
  @Nullable String of;

  @Option(names = "--sentences", descriptionKey = "genealogy.sentences")
  boolean sentences;

  @Option(
      names = "--format",
      defaultValue = "text",
      completionCandidates = Format.Table.class,
      descriptionKey = "option.format")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  /** What is told of one treaty. */
  record Descent(
      Lineage lineage, Set<String> copies, List<ChapterKin> chapters, List<Provenance> sentences) {}

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(folder + ": no such folder");
    }
    TreatyFolder read = TreatyFolder.read(folder);
    read.failures().forEach(f -> spec.commandLine().getErr().println(f));
    List<Treaty> treaties = new ArrayList<>(read.treaties());
    if (of != null && treaties.stream().noneMatch(t -> t.id().equals(of))) {
      treaties.add(indexed(of));
    }
    print(new Genealogy(treaties));
    return read.failures().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  /** An instrument of the index, which is set beside the treaties of the folder. */
  private Treaty indexed(String name) {
    Library library = new Library(where.store(), where.catalogue());
    Target target = Target.of(library, name);
    String signed =
        target.entry().dates().containsKey("signed")
            ? String.valueOf(target.entry().dates().get("signed"))
            : "";
    return Treaty.of(
        target.text(library, Optional.empty()).text(),
        target.entry().shortTitleIn(Pacta.language()),
        signed);
  }

  private void print(Genealogy genealogy) {
    if (of == null) {
      printAll(genealogy);
    } else {
      printOne(genealogy, of);
    }
  }

  private void printAll(Genealogy genealogy) {
    PrintWriter out = spec.commandLine().getOut();
    List<Lineage> lineages = genealogy.lineages();
    switch (format) {
      case JSON -> out.print(Json.pretty(lineages));
      case TSV, TEXT -> {
        out.print(
            Tsv.line(
                List.of("treaty", "name", "signed", "sentences", "fresh", "taken_up", "sources")));
        lineages.forEach(l -> out.print(Tsv.line(row(l))));
      }
      case HTML, CSV, AKN ->
          throw new UsageException(Messages.get("format.unknown", "text, json, tsv"));
    }
  }

  private static List<String> row(Lineage l) {
    return List.of(
        l.treaty(),
        l.name(),
        l.signed(),
        Integer.toString(l.sentences()),
        Integer.toString(l.fresh()),
        Integer.toString(l.takenUp()),
        sources(l, SHOWN));
  }

  private static String sources(Lineage lineage, int most) {
    return String.join(
        "; ",
        lineage.sources().stream()
            .limit(most)
            .map(s -> s.name() + " (" + s.treaty() + "): " + s.sentences())
            .toList());
  }

  private void printOne(Genealogy genealogy, String treaty) {
    PrintWriter out = spec.commandLine().getOut();
    Lineage lineage =
        genealogy.lineages().stream()
            .filter(l -> l.treaty().equals(treaty))
            .findFirst()
            .orElseThrow();
    List<ChapterKin> chapters = genealogy.nearest(treaty, true, SHOWN);
    List<Provenance> all = genealogy.sentencesOf(treaty);
    Set<String> copies = genealogy.copiesOf(treaty);
    switch (format) {
      case JSON -> out.print(Json.pretty(new Descent(lineage, copies, chapters, all)));
      case TSV -> {
        out.print(
            sentences
                ? Tsv.line(List.of("chapter", "first", "signed", "takers", "sentence"))
                : Tsv.line(
                    List.of("chapter", "treaty", "name", "signed", "other_chapter", "jaccard")));
        if (sentences) {
          all.forEach(p -> out.print(Tsv.line(row(p))));
        } else {
          chapters.forEach(k -> out.print(Tsv.line(row(k))));
        }
      }
      case TEXT -> {
        printSummary(out, lineage, copies);
        printText(out, chapters, all);
      }
      case HTML, CSV, AKN ->
          throw new UsageException(Messages.get("format.unknown", "text, json, tsv"));
    }
  }

  private static List<String> row(Provenance p) {
    return List.of(p.chapter(), p.first(), p.signed(), String.join(",", p.takers()), p.words());
  }

  private static List<String> row(ChapterKin k) {
    return List.of(
        k.chapter(), k.treaty(), k.treatyName(), k.signed(), k.otherChapter(), number(k.jaccard()));
  }

  private static String number(double jaccard) {
    return String.format(Locale.ROOT, "%.3f", jaccard);
  }

  private static void printSummary(PrintWriter out, Lineage lineage, Set<String> copies) {
    out.println(
        Messages.get(
            "genealogy.summary",
            lineage.name(),
            lineage.signed(),
            lineage.sentences(),
            lineage.fresh(),
            lineage.takenUp()));
    out.println(Messages.get("genealogy.sources", sources(lineage, 2 * SHOWN)));
    if (!copies.isEmpty()) {
      out.println(Messages.get("genealogy.copies", String.join(", ", copies)));
    }
  }

  private void printText(PrintWriter out, List<ChapterKin> chapters, List<Provenance> all) {
    String before = "";
    for (ChapterKin kin : chapters) {
      if (!kin.chapter().equals(before)) {
        out.println();
        out.println(kin.chapter());
        before = kin.chapter();
      }
      out.println(
          "  "
              + number(kin.jaccard())
              + "  "
              + kin.treatyName()
              + " "
              + kin.signed()
              + ": "
              + kin.otherChapter());
    }
    if (sentences) {
      out.println();
      all.forEach(p -> out.println("[" + p.first() + " " + p.signed() + "] " + p.words()));
    }
  }
}
