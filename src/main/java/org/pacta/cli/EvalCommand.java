package org.pacta.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pacta.data.Json;
import org.pacta.data.SafeFiles;
import org.pacta.data.Tsv;
import org.pacta.eval.Evaluation;
import org.pacta.eval.Floors;
import org.pacta.eval.Gold;
import org.pacta.eval.GoldError;
import org.pacta.eval.Measure;
import org.pacta.index.Library;
import org.pacta.lexicon.Lexicon;
import org.pacta.search.Searcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pacta eval}: scores against gold labels, with their floors. */
@Command(name = "eval", mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
  @Mixin HomeOptions where = new HomeOptions();

  @Option(names = "--gold", paramLabel = "DIR", required = true, descriptionKey = "eval.gold")
  Path gold = Path.of("");

  @Option(names = "--part", split = ",", paramLabel = "PART", descriptionKey = "eval.part")
  Set<Evaluation.Part> parts = EnumSet.allOf(Evaluation.Part.class);

  @Option(names = "--leave-out", descriptionKey = "eval.leave-out")
  boolean leaveOut;

  @Option(names = "--taught", paramLabel = "DIR", descriptionKey = "eval.taught")
  List<Path> taught = new ArrayList<>();

  @Option(names = "--errors", paramLabel = "FILE", descriptionKey = "eval.errors")
  @Nullable Path errors;

  @Option(names = "--floors", paramLabel = "FILE", descriptionKey = "eval.floors")
  @Nullable Path floors;

  @Option(names = "--check", descriptionKey = "eval.check")
  boolean check;

  @Option(
      names = "--format",
      defaultValue = "text",
      completionCandidates = Format.Plain.class,
      descriptionKey = "option.format")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Library library = new Library(where.store(), where.catalogue());
    List<Measure> measures = new ArrayList<>();
    try (Searcher searcher = new Searcher(where.store(), Lexicon.builtIn())) {
      Evaluation evaluation = new Evaluation(Gold.read(gold), new ScoredLibrary(library, searcher));
      measures.addAll(evaluation.run(parts));
      if (leaveOut) {
        measures.addAll(evaluation.leaveOut());
      }
      if (!taught.isEmpty()) {
        measures.addAll(evaluation.leaveOut(taught.stream().map(Gold::read).toList(), parts));
      }
      if (errors != null) {
        write(errors, evaluation.errors(parts));
      }
    }
    List<String> broken = floors().broken(measures);
    print(measures);
    if (check) {
      broken.forEach(b -> spec.commandLine().getErr().println("pacta: " + b));
    }
    return check && !broken.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
  }

  private Floors floors() {
    return floors == null ? Floors.builtin() : Floors.read(floors);
  }

  private static void write(Path file, List<GoldError> errors) {
    StringBuilder table = new StringBuilder(Tsv.line(GoldError.HEADER));
    errors.forEach(e -> table.append(Tsv.line(e.row())));
    SafeFiles.write(file, table.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void print(List<Measure> measures) {
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.print(Json.pretty(measures));
      return;
    }
    for (Measure m : measures) {
      out.println(String.format(Locale.ROOT, "%-48s %6.3f  n=%d", m.name(), m.value(), m.n()));
    }
  }
}
