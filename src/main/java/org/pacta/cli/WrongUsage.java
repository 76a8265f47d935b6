package org.pacta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in a line or two what is wrong with a command as it was typed and where its help is: the
 * whole help would push the reason off the screen.
 */
final class WrongUsage implements IParameterExceptionHandler {
  private static final String PROGRAM = "pacta";

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    String command = line.getCommandSpec().qualifiedName();
    if (args.length == 0) {
      line.usage(line.getErr());
      return ExitCode.USAGE;
    }
    line.getErr().println(PROGRAM + ": " + message(e));
    if (e instanceof UnmatchedArgumentException u && !u.getSuggestions().isEmpty()) {
      List<String> near =
          u.getSuggestions().stream().map(s -> s.replace(PROGRAM + " ", "")).toList();
      line.getErr().println(Messages.get("search.suggest", String.join(", ", near)));
    }
    line.getErr().println(Messages.get("usage.help", command));
    return ExitCode.USAGE;
  }

  /** Runs what was typed, where each format is one that the command has. */
  static int run(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    for (OptionSpec option : last.matchedOptions()) {
      Object value = option.getValue();
      if (value instanceof Format f && !choices(option).contains(f.code())) {
        throw new ParameterException(
            last.commandSpec().commandLine(), choose(option), option, f.code());
      }
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException u) {
      return unmatched(u);
    }
    if (e instanceof MissingParameterException m) {
      return Messages.get(
          "usage.missing",
          m.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining(", ")));
    }
    ArgSpec arg = e.getArgSpec();
    return arg != null && e.getValue() != null && !choices(arg).isEmpty()
        ? choose(arg)
        : String.valueOf(e.getMessage());
  }

  private static String unmatched(UnmatchedArgumentException u) {
    String first = u.getUnmatched().getFirst();
    boolean command = u.getCommandLine().getParent() == null;
    String key =
        u.isUnknownOption() ? "usage.option" : command ? "usage.command" : "usage.superfluous";
    return Messages.get(key, first);
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec o ? o.longestName() : arg.paramLabel();
  }

  private static String choose(ArgSpec arg) {
    return Messages.get("usage.choice", name(arg), String.join(", ", choices(arg)));
  }

  private static List<String> choices(ArgSpec arg) {
    return Optional.ofNullable(arg.completionCandidates())
        .map(c -> StreamSupport.stream(c.spliterator(), false))
        .map(s -> s.map(n -> n.toLowerCase(Locale.ROOT)).toList())
        .orElseGet(ArrayList::new);
  }
}
