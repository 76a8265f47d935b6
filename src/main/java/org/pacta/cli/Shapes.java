package org.pacta.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pacta.data.Json;
import org.pacta.data.Tsv;

/**
 * What a command found, in the shapes in which it can be printed.
 *
 * @param json the value whose fields are the JSON
 * @param header the names of the columns
 * @param rows one for each line of the table
 * @param text prints it for people
 * @param page writes it as a page and tells where; empty where the command has none
 */
record Shapes(
    Object json,
    List<String> header,
    Stream<List<String>> rows,
    Consumer<PrintWriter> text,
    Optional<Supplier<Path>> page) {

  /**
   * Prints one of them.
   *
   * @throws UsageException if the command does not print in that format
   */
  void print(Format format, PrintWriter out) {
    switch (format) {
      case JSON -> out.print(Json.pretty(json));
      case TSV -> {
        out.print(Tsv.line(header));
        rows.forEach(r -> out.print(Tsv.line(r)));
      }
      case TEXT -> text.accept(out);
      case HTML ->
          out.println(Messages.get("report.written", page.orElseThrow(this::unknown).get()));
      case CSV, AKN -> throw unknown();
    }
  }

  private UsageException unknown() {
    String known = "text, json, tsv" + (page.isPresent() ? ", html" : "");
    return new UsageException(Messages.get("format.unknown", known));
  }
}
