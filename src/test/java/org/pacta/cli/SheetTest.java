package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The governance sheet of the specimens. */
class SheetTest {
  @TempDir static Path folder = Path.of("");
  private static SpecimenHome home = new SpecimenHome(folder);

  @BeforeAll
  static void index() throws Exception {
    home = SpecimenHome.indexed(folder);
  }

  private static Command run(String... args) {
    return home.run(List.of(args));
  }

  private static JsonNode cells(String instrument) throws Exception {
    return home.json(List.of("sheet", instrument)).at("/rows/0/cells");
  }

  @Test
  void everyEntry_citesAClauseWithItsWords() throws Exception {
    int entries = 0;
    for (JsonNode cell : cells("model-security-statute")) {
      for (JsonNode entry : cell.get("entries")) {
        assertEquals(entry.get("clauses").asInt(), entry.get("citations").size());
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
