package org.pacta.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.pacta.index.Progress;

/** Shows long work: a bar on a terminal, a line now and then in a log. */
final class ProgressLine implements Progress {
  private static final int LINES = 10;
  private final PrintWriter err;
  private final boolean loud;
  private @Nullable ProgressBar bar;

  ProgressLine(PrintWriter err, boolean loud) {
    this.err = err;
    this.loud = loud;
  }

  @Override
  public synchronized void step(int done, int total, String what) {
    if (!loud) {
      return;
    }
    if (onTerminal()) {
      bar(total).stepTo(done).setExtraMessage(" " + what);
      if (done == total) {
        bar(total).close();
      }
    } else if (done == total || done % Math.max(1, total / LINES) == 0) {
      err.println(done + "/" + total + " " + what);
      err.flush();
    }
  }

  private ProgressBar bar(int total) {
    if (bar == null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("pacta")
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .build();
    }
    return bar;
  }

  private static boolean onTerminal() {
    return Boolean.getBoolean("pacta.terminal");
  }
}
