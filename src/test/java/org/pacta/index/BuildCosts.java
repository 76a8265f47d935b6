package org.pacta.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.pacta.corpus.TextSource;
import org.pacta.quality.ProcessorTime;

/**
 * What a full build takes, in nanoseconds of processor time.
 *
 * @param store where it was built
 * @param all of the whole process
 * @param stages of the threads that read texts, by stage
 * @param ending of the whole process from the last text read on: the links and the search index
 * @param clock seconds on the wall by stage, as the indexer tells them
 */
record BuildCosts(
    IndexStore store,
    double all,
    Map<MeteredStages.Metered, Long> stages,
    double ending,
    Map<String, Double> clock) {
  private static final double NANOS = 1e9;

  /** Builds texts into a store that has none. */
  static BuildCosts of(IndexStore store, List<TextSource> sources) {
    MeteredStages stages = new MeteredStages();
    AtomicLong read = new AtomicLong();
    Progress untilRead =
        (done, total, what) -> {
          if (done == total) {
            read.set(ProcessorTime.now());
          }
        };
    var catalogue = IndexCostTest.catalogue(sources);
    long from = ProcessorTime.now();
    IndexReport report = new Indexer(store, stages, catalogue, untilRead).run(sources);
    long to = ProcessorTime.now();
    return new BuildCosts(store, to - from, stages.spent(), to - read.get(), report.seconds());
  }

  /** All parts, in seconds; the rest is hashing, storing, and what Java itself does. */
  String told() {
    double known = stages.values().stream().mapToLong(n -> n).sum() + ending;
    String parts =
        stages.entrySet().stream()
            .map(s -> seconds(s.getKey().name().toLowerCase(Locale.ROOT), s.getValue()))
            .collect(Collectors.joining(", "));
    return String.join(
        ", ",
        parts,
        seconds("links and search index", ending),
        seconds("the rest", all - known),
        "by the clock: " + clock);
  }

  private static String seconds(String what, double nanos) {
    return String.format(Locale.ROOT, "%s %.2f s", what, nanos / NANOS);
  }
}
