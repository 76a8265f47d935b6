package org.pacta.index;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.pacta.corpus.TextSource;
import org.pacta.extract.Extract;
import org.pacta.norm.Norm;
import org.pacta.structure.InstrumentText;

/** The stages as the program runs them, with the processor time that each takes. */
final class MeteredStages implements Stages {
  private final Stages stages = new StandardStages();
  private final Map<Metered, LongAdder> spent = new EnumMap<>(Metered.class);

  /** What is counted. */
  enum Metered {
    EXTRACT,
    STRUCTURE,
    NORMS
  }

  MeteredStages() {
    for (Metered stage : Metered.values()) {
      spent.put(stage, new LongAdder());
    }
  }

  /** Nanoseconds of the threads that did the work, all together, by stage. */
  Map<Metered, Long> spent() {
    Map<Metered, Long> sums = new EnumMap<>(Metered.class);
    spent.forEach((stage, nanos) -> sums.put(stage, nanos.sum()));
    return sums;
  }

  @Override
  public Extract extract(Path file, String name) {
    return metered(Metered.EXTRACT, () -> stages.extract(file, name));
  }

  @Override
  public InstrumentText parse(TextSource source, List<Extract> extracts) {
    return metered(Metered.STRUCTURE, () -> stages.parse(source, extracts));
  }

  @Override
  public List<Norm> annotate(InstrumentText text) {
    return metered(Metered.NORMS, () -> stages.annotate(text));
  }

  private <T> T metered(Metered stage, Supplier<T> work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try {
      return work.get();
    } finally {
      long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      spent.computeIfAbsent(stage, s -> new LongAdder()).add(end - start);
    }
  }
}
