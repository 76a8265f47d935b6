package org.pacta.cli;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.pacta.corpus.CorpusException;
import org.pacta.data.DataException;
import org.pacta.extract.ExtractException;
import org.pacta.index.IndexException;
import org.pacta.report.ReportException;
import org.pacta.watch.WatchException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns exceptions into one line that says what is wrong, and an exit code. */
final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    line.getErr().println("pacta: " + message(e));
    int code = code(e);
    if (code == ExitCode.INTERNAL) {
      e.printStackTrace(line.getErr());
    }
    return code;
  }

  private static int code(Exception e) {
    return switch (e) {
      case CommandLine.ParameterException p -> ExitCode.USAGE;
      case UsageException u -> ExitCode.USAGE;
      case DataException d -> ExitCode.USAGE;
      case CorpusException c -> ExitCode.BAD_INPUT;
      case ExtractException x -> ExitCode.BAD_INPUT;
      case ReportException r -> ExitCode.BAD_INPUT;
      case UncheckedIOException u -> ExitCode.BAD_INPUT;
      case WatchException w -> ExitCode.BAD_INPUT;
      case IndexException i -> ExitCode.NO_INDEX;
      default -> ExitCode.INTERNAL;
    };
  }

  private static String message(Exception e) {
    if (e instanceof UncheckedIOException u && u.getCause() instanceof NoSuchFileException n) {
      return n.getMessage() + ": no such file";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
