package org.pacta.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.pacta.corpus.TextSource;
import org.pacta.index.IndexReport;
import org.pacta.index.Manifest;

/**
 * What a run of the indexer took.
 *
 * @param report of the run
 * @param manifest of the index after it
 * @param sources all texts that the index was to hold
 */
record IndexCosts(IndexReport report, Manifest manifest, List<TextSource> sources) {
  /** The Linux kernel tells here, on the line {@code VmHWM}, the peak of the memory in use. */
  private static final Path STATUS = Path.of("/proc/self/status");

  private static final String PEAK = "VmHWM:";
  private static final int KIB_IN_MIB = 1024;

  /**
   * Seconds of each stage, then of the processors, the peak of the memory, the text with the most
   * provisions and that with the largest files, a line each.
   */
  void print(PrintWriter err) {
    report.seconds().forEach((stage, s) -> err.println(Messages.get("index.stage", stage, s)));
    ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .ifPresent(d -> err.println(Messages.get("index.processors", d.toSeconds())));
    peak().ifPresent(kib -> err.println(Messages.get("index.peak", kib / KIB_IN_MIB)));
    manifest.texts().entrySet().stream()
        .max(Comparator.comparingInt(t -> t.getValue().provisions()))
        .ifPresent(
            t -> err.println(Messages.get("index.largest", t.getKey(), t.getValue().provisions())));
    sources.stream()
        .max(Comparator.comparingLong(IndexCosts::bytes))
        .ifPresent(s -> err.println(Messages.get("index.largest-source", s.key(), bytes(s))));
    err.flush();
  }

  /** Of all files of a text; one that is gone meanwhile counts nothing. */
  private static long bytes(TextSource source) {
    return source.files().stream().mapToLong(f -> f.path().toFile().length()).sum();
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
