package org.pacta.index;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Work on many things at once that is over when it ends: a parallel stream throws as soon as one
 * thread fails and leaves the others at work, who would then write after the lock is gone.
 */
final class Together {
  private Together() {}

  /**
   * The results in the order of the things.
   *
   * @param work what is done with each; not begun any more once one has failed
   * @throws RuntimeException the first failure, after all threads have stopped
   */
  static <T, R> List<R> map(List<T> things, Function<T, R> work) {
    Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
    List<Optional<R>> results =
        things.parallelStream().map(thing -> attempt(thing, work, failures)).toList();
    failures.stream()
        .findFirst()
        .ifPresent(
            e -> {
              throw e;
            });
    return results.stream().flatMap(Optional::stream).toList();
  }

  private static <T, R> Optional<R> attempt(
      T thing, Function<T, R> work, Queue<RuntimeException> failures) {
    if (!failures.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.apply(thing));
    } catch (RuntimeException e) {
      failures.add(e);
      return Optional.empty();
    }
  }
}
