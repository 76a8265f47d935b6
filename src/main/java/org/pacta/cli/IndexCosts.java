package org.pacta.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.OptionalLong;
import org.pacta.index.IndexReport;
import org.pacta.index.Manifest;

/**
 * What a run of the indexer took.
 *
 * @param report of the run
 * @param manifest of the index after it
 */
record IndexCosts(IndexReport report, Manifest manifest) {
  /** The Linux kernel tells here, on the line {@code VmHWM}, the peak of the memory in use. */
  private static final Path STATUS = Path.of("/proc/self/status");

  private static final String PEAK = "VmHWM:";
  private static final int KIB_IN_MIB = 1024;

  /** Seconds of each stage, the peak of the memory, and the largest instrument, a line each. */
  void print(PrintWriter err) {
    report.seconds().forEach((stage, s) -> err.println(Messages.get("index.stage", stage, s)));
    peak().ifPresent(kib -> err.println(Messages.get("index.peak", kib / KIB_IN_MIB)));
    manifest.texts().entrySet().stream()
        .max(Comparator.comparingInt(t -> t.getValue().provisions()))
        .ifPresent(
            t -> err.println(Messages.get("index.largest", t.getKey(), t.getValue().provisions())));
    err.flush();
  }

  /** In KiB, of the whole process; empty where the system does not tell. */
  static OptionalLong peak() {
    if (!Files.isReadable(STATUS)) {
      return OptionalLong.empty();
    }
    try {
      return Files.readAllLines(STATUS, US_ASCII).stream()
          .filter(l -> l.startsWith(PEAK))
          .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }
}
