package org.pacta.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pacta corpus}: the catalogue and its texts. */
@Command(
    name = "corpus",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CorpusListCommand.class,
      CorpusPullCommand.class,
      CorpusImportCommand.class,
      CorpusAddCommand.class,
      CorpusVerifyCommand.class,
      CorpusCollateCommand.class,
    })
final class CorpusCommand implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), Messages.get("corpus.command"));
  }
}
