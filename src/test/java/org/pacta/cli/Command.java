package org.pacta.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What a command printed, and how it ended. */
record Command(int exit, String out, String err) {
  Command() {
    this(-1, "", "");
  }

  static Command of(List<String> args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Pacta.run(args.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    return new Command(exit, out.toString(), err.toString());
  }
}
