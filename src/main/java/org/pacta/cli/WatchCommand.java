package org.pacta.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.pacta.corpus.CorpusException;
import org.pacta.corpus.pull.Sleeper;
import org.pacta.data.DataException;
import org.pacta.index.IndexException;
import org.pacta.index.StandardStages;
import org.pacta.watch.Settling;
import org.pacta.watch.WatchException;
import org.pacta.watch.Watcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pacta watch}: takes in the new files of a folder and answers each with a brief. */
@Command(name = "watch", mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
  @Mixin HomeOptions where = new HomeOptions();
  @Mixin StandingQueries queries = new StandingQueries();

  @Parameters(paramLabel = "DIR", descriptionKey = "watch.folder")
  Path folder = Path.of("");

  @Option(names = "--once", descriptionKey = "watch.once")
  boolean once;

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      defaultValue = "10",
      descriptionKey = "watch.every")
  int every = 10;

  @Option(
      names = "--settle",
      paramLabel = "SECONDS",
      defaultValue = "2",
      descriptionKey = "watch.settle")
  int settle = 2;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "watch.quiet")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "watch.verbose")
  boolean verbose;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      completionCandidates = Format.Plain.class,
      descriptionKey = "option.format")
  Format format = Format.TEXT;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    require();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    queries.check(where.workspace(), err);
    Watcher watcher = watcher(err);
    ArrivalPrinter printer = new ArrivalPrinter(out, err, format == Format.JSON);
    say(err, "watch.begin", folder);
    watcher.pass(printer::print);
    while (!once && !Thread.currentThread().isInterrupted()) {
      say(err, "watch.pause", every);
      Sleeper.REAL.sleep(Duration.ofSeconds(every));
      passAgain(watcher, printer, err);
    }
    say(err, "watch.end", folder);
    return printer.hasFailed() ? ExitCode.BAD_INPUT : ExitCode.DONE;
  }

  /**
   * What hinders one pass may be gone at the next: a folder of the network that is away, or a
   * catalogue that somebody is editing.
   */
  private static void passAgain(Watcher watcher, ArrivalPrinter printer, PrintWriter err) {
    try {
      watcher.pass(printer::print);
    } catch (UncheckedIOException
        | WatchException
        | IndexException
        | DataException
        | CorpusException e) {
      err.println("pacta: " + e.getMessage());
      err.flush();
    }
  }

  private void require() {
    if (every < 1 || settle < 0) {
      throw new UsageException(Messages.get("watch.times"));
    }
    if (quiet && verbose) {
      throw new UsageException(Messages.get("watch.loudness"));
    }
  }

  private Watcher watcher(PrintWriter err) {
    IndexDesk desk =
        new IndexDesk(where, queries, new StandardStages(), new ProgressLine(err, !quiet));
    Settling settling = new Settling(Duration.ofSeconds(settle), Clock.systemUTC(), Sleeper.REAL);
    return new Watcher(where.workspace(), folder, where::catalogue, desk, settling);
  }

  private void say(PrintWriter err, String key, Object value) {
    if (verbose) {
      err.println(Messages.get(key, value));
      err.flush();
    }
  }
}
