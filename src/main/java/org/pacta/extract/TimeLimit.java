package org.pacta.extract;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs the reading of one file in a thread of its own, with a deep stack and a time limit, and
 * turns whatever goes wrong in a parser into one message.
 */
final class TimeLimit {
  private static final long STACK = 64L << 20;

  private final Source source;

  TimeLimit(Source source) {
    this.source = source;
  }

  /** What {@code reading} gives. */
  Blocks call(Callable<Blocks> reading) {
    FutureTask<Blocks> task = new FutureTask<>(reading);
    Thread thread = new Thread(null, task, "extract", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(source.limits().time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw source.refusal(
          "takes longer than " + source.limits().time().toSeconds() + " s to read");
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw source.refusal("reading was stopped");
    } catch (ExecutionException e) {
      throw refusal(e.getCause());
    }
  }

  private ExtractException refusal(@Nullable Throwable cause) {
    return switch (cause) {
      case ExtractException known -> known;
      case StackOverflowError deep -> source.refusal("nests too deeply");
      case OutOfMemoryError large -> source.refusal("needs more memory than there is");
      case null -> source.refusal("is damaged");
      default -> source.refusal("is damaged: " + Reasons.of(cause));
    };
  }
}
