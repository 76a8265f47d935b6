package org.pacta.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pacta.align.Aligner;
import org.pacta.align.Weights;
import org.pacta.eval.AlignerTraining;
import org.pacta.eval.Gold;
import org.pacta.index.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pacta train}: learns the weights of the aligner from gold. */
@Command(name = "train", mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  @Mixin HomeOptions where = new HomeOptions();

  @Option(names = "--gold", paramLabel = "DIR", required = true, descriptionKey = "eval.gold")
  Path gold = Path.of("");

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "train.output")
  @Nullable Path output;

  @Option(names = "--check", descriptionKey = "train.check")
  boolean check;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Library library = new Library(where.store(), where.catalogue());
    Sides sides = new Sides(library, Aligner.builtIn());
    String learned = AlignerTraining.weightsFile(sides.gold(Gold.read(gold).equivalences()));
    if (output != null) {
      write(output, learned);
    } else if (!check) {
      spec.commandLine().getOut().print(learned);
    }
    if (check && !learned.equals(Weights.builtInText())) {
      spec.commandLine().getErr().println("pacta: " + Messages.get("train.differs"));
      return ExitCode.NOTHING;
    }
    return ExitCode.DONE;
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
