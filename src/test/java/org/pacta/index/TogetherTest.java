package org.pacta.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {
  private static final List<Integer> MANY = IntStream.range(0, 500).boxed().toList();

  @Test
  void results_keepTheOrder() {
    assertEquals(MANY.stream().map(i -> i + 1).toList(), Together.map(MANY, i -> i + 1));
  }

  @Test
  void failure_isThrownWhenNobodyWorksAnyMore() {
    AtomicInteger working = new AtomicInteger();
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                Together.map(
                    MANY,
                    i -> {
                      working.incrementAndGet();
                      try {
                        return work(i);
                      } finally {
                        working.decrementAndGet();
                      }
                    }));
    assertEquals("250", thrown.getMessage());
    assertEquals(0, working.get());
  }

  private static int work(int i) {
    if (i == 250) {
      throw new IllegalStateException("250");
    }
    Thread.onSpinWait();
    return i;
  }
}
