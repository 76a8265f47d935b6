package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stringency ladder of the specimens. */
class LadderTest {
  private static final String[] SPECIMENS = {
    "model-trade-agreement",
    "model-framework-agreement",
    "model-rights-regulation",
    "model-security-statute"
  };

  @TempDir static Path folder = Path.of("");
  private static SpecimenHome home = new SpecimenHome(folder);

  @BeforeAll
  static void index() throws Exception {
    home = SpecimenHome.indexed(folder);
  }

  private static List<String> asked(String topic) {
    List<String> args = new ArrayList<>(List.of("ladder", topic));
    args.addAll(List.of(SPECIMENS));
    return args;
  }

  @Test
  void everyInstrument_standsOnARungOrAsideOrIsAbsent() throws Exception {
    JsonNode ladder = home.json(asked("free-transfer"));
    List<String> told = new ArrayList<>();
    ladder.get("rungs").forEach(r -> told.addAll(r.findValuesAsText("instrument")));
    told.addAll(ladder.get("aside").findValuesAsText("instrument"));
    told.addAll(ladder.get("absent").findValuesAsText("instrument"));
    assertEquals(List.of(SPECIMENS).stream().sorted().toList(), told.stream().sorted().toList());
    assertTrue(ladder.get("rungs").size() > 0);
  }

  @Test
  void clauseAboveTheFirstRung_isProved() throws Exception {
    JsonNode ladder = home.json(asked("localization-requirement"));
    int proved = 0;
    for (JsonNode rung : ladder.get("rungs")) {
      for (JsonNode clause : rung.get("clauses")) {
        if (rung.get("rung").asInt() > 1) {
          assertTrue(clause.get("proofs").size() > 0, clause.get("instrument").asText());
          proved++;
        }
      }
    }
    assertTrue(proved > 0, ladder.toString());
  }

  @Test
  void page_quotesWithItsSpans() throws Exception {
    List<String> args = asked("localization-requirement");
    args.addAll(List.of("--format", "html"));
    Command written = home.run(args);
    assertEquals(ExitCode.DONE, written.exit(), written.err());
    String page = Files.readString(folder.resolve("reports/ladder/localization-requirement.html"));
    assertTrue(page.contains("data-instrument=\"model-security-statute\""));
  }

  @Test
  void unknownTopic_isWrongUsage() {
    Command wrong = home.run(asked("free-lunch"));
    assertEquals(ExitCode.USAGE, wrong.exit());
    assertTrue(wrong.err().contains("free-lunch"), wrong.err());
  }
}
