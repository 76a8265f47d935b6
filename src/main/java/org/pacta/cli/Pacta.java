package org.pacta.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pacta.corpus.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line of Pacta. */
@Command(
    name = "pacta",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    resourceBundle = "org.pacta.cli.messages",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      HelpCommand.class,
      IndexCommand.class,
      QuickstartCommand.class,
      ShowCommand.class,
      TagsCommand.class,
      SearchCommand.class,
      KwicCommand.class,
      AlignCommand.class,
      CompareCommand.class,
      LadderCommand.class,
      SheetCommand.class,
      ModelsCommand.class,
      ConflictsCommand.class,
      ReportCommand.class,
      BriefCommand.class,
      WatchCommand.class,
      CiteCommand.class,
      DiffCommand.class,
      GenealogyCommand.class,
      EvalCommand.class,
      TrainCommand.class,
      CorpusCommand.class,
    })
public final class Pacta {
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  /** What libraries log goes nowhere, but where the user set a level of it. */
  private static final String LOGGED = "org.slf4j.simpleLogger.defaultLogLevel";

  private Pacta() {}

  /** Starts the program and ends the process with its exit code. */
  public static void main(String[] args) {
    // Lucene advises on JVM options that are no concern of the user.
    LUCENE.setLevel(Level.SEVERE);
    // Nor are the fonts of the machine, of which PDFBox tells, though reports use none of them.
    System.setProperty(LOGGED, System.getProperty(LOGGED, "error"));
    System.exit(run(args, out(System.out), out(System.err)));
  }

  /** Runs one command; nothing is written but to the two writers. */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(new Pacta());
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.setExecutionExceptionHandler(new Failures());
    line.setParameterExceptionHandler(new WrongUsage());
    line.setExecutionStrategy(WrongUsage::run);
    try {
      return line.execute(args);
    } finally {
      out.flush();
      err.flush();
    }
  }

  private static PrintWriter out(java.io.OutputStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }

  /** The language in which the program speaks, after the locale. */
  static Language language() {
    return java.util.Locale.getDefault().getLanguage().equals("zh") ? Language.ZH : Language.EN;
  }
}
