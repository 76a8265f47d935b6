package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says on standard error, over the specimens. */
class IndexCommandTest {
  @TempDir static Path folder = Path.of("");
  private static SpecimenHome home = new SpecimenHome(folder);

  @BeforeAll
  static void index() throws IOException {
    home = SpecimenHome.indexed(folder);
  }

  @Test
  void verbose_tellsStagesMemoryAndTheLargestText() {
    Command run = home.run(List.of("index", "--force", "index", "--verbose"));
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    assertTrue(run.err().contains("hash: "), run.err());
    assertTrue(run.err().contains("processor time: "), run.err());
    assertTrue(run.err().contains("largest text: "), run.err());
    assertTrue(run.err().contains("largest source: "), run.err());
    IndexCosts.peak()
        .ifPresent(
            kib -> {
              assertTrue(run.err().contains("memory at its peak: "), run.err());
              Runtime now = Runtime.getRuntime();
              assertTrue(kib * 1024 >= now.totalMemory() - now.freeMemory(), "less than the heap");
            });
  }

  @Test
  void quiet_leavesStandardErrorEmpty() {
    Command run = home.run(List.of("index", "--force", "index", "--quiet"));
    assertEquals(ExitCode.DONE, run.exit());
    assertEquals("", run.err());
    assertFalse(run.out().isEmpty());
  }

  @Test
  void quietAndVerbose_areNotTakenTogether() {
    assertEquals(ExitCode.USAGE, home.run(List.of("index", "-q", "-v")).exit());
  }
}
