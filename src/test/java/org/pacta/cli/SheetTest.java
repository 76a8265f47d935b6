package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The governance sheet of the specimens. */
class SheetTest {
  @TempDir static Path home = Path.of("");

  @BeforeAll
  static void index() throws Exception {
    Files.createDirectory(home.resolve("none"));
    Command indexed = run("index");
    assertEquals(ExitCode.DONE, indexed.exit(), indexed.err());
  }

  private static Command run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--home", home.toString(), "--mirror", home.resolve("none").toString()));
    return Command.of(all);
  }

  private static JsonNode cells(String instrument) throws Exception {
    Command told = run("sheet", instrument, "--format", "json");
    return new ObjectMapper().readTree(told.out()).at("/rows/0/cells");
  }

  @Test
  void everyEntry_citesAClauseWithItsWords() throws Exception {
    int entries = 0;
    for (JsonNode cell : cells("model-security-statute")) {
      for (JsonNode entry : cell.get("entries")) {
        assertTrue(entry.get("clauses").asInt() >= entry.get("citations").size());
        assertTrue(entry.at("/citations/0/words").asText().length() > 1, entry.toString());
        entries++;
      }
    }
    assertTrue(entries > 5, "only " + entries + " entries");
  }

  @Test
  void treatyBindsStatesAndStatuteBindsPersons() throws Exception {
    assertEquals("state", cells("model-trade-agreement").at("/0/entries/0/value").asText());
    List<String> statute = cells("model-security-statute").get(0).findValuesAsText("value");
    assertTrue(statute.contains("private"), statute.toString());
  }

  @Test
  void unknownInstrument_isWrongUsage() {
    assertEquals(ExitCode.USAGE, run("sheet", "no-such-law").exit());
  }
}
