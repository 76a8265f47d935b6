package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The translation memory of the specimens, whose texts stand in both languages. */
class TranslationMemoryTest {
  @TempDir static Path folder = Path.of("");
  private static SpecimenHome home = new SpecimenHome(folder);

  @BeforeAll
  static void index() throws Exception {
    home = SpecimenHome.indexed(folder);
  }

  private static Command run(String... args) {
    return home.run(new ArrayList<>(List.of(args)));
  }

  @Test
  void report_pairsTheTextsOfAnInstrumentAndIsVerified() throws Exception {
    Path out = folder.resolve("memory");
    Command written =
        run("report", "--format", "tmx", "--output", out.toString(), "model-security-statute");
    assertEquals(ExitCode.DONE, written.exit(), written.err());
    String tmx = Files.readString(out.resolve("memory.tmx"));
    assertTrue(tmx.contains("model-security-statute.en:art_"), "no pair");
    assertTrue(tmx.contains("境内"), "no Chinese segment");
    assertEquals(ExitCode.DONE, run("report", "--verify", out.toString()).exit());
    Files.writeString(out.resolve("memory.tmx"), tmx.replace("境内", "境外"));
    assertEquals(ExitCode.NOTHING, run("report", "--verify", out.toString()).exit());
  }
}
