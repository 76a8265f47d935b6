package org.pacta.index;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Adds up the time spent in each stage, over all threads. */
final class StageClock {
  private static final double NANOS = 1e9;
  private final Map<String, LongAdder> spent = new ConcurrentHashMap<>();

  <T> T time(String stage, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      spent.computeIfAbsent(stage, s -> new LongAdder()).add(System.nanoTime() - start);
    }
  }

  void time(String stage, Runnable work) {
    time(
        stage,
        () -> {
          work.run();
          return true;
        });
  }

  /** Seconds by stage, to the millisecond. */
  Map<String, Double> seconds() {
    Map<String, Double> seconds = new TreeMap<>();
    spent.forEach(
        (stage, nanos) -> seconds.put(stage, Math.round(nanos.sum() / NANOS * 1000) / 1000.0));
    return seconds;
  }
}
