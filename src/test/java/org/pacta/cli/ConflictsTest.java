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

/** Treaties against statutes among the specimens. */
class ConflictsTest {
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

  private static Command run(String... args) {
    return home.run(List.of(args));
  }

  private static List<String> asked() {
    List<String> args = new ArrayList<>(List.of("conflicts"));
    args.addAll(List.of(SPECIMENS));
    return args;
  }

  @Test
  void everyDuty_isSetAgainstEveryStatute() throws Exception {
    JsonNode matrix = home.json(asked());
    List<String> statutes = matrix.get("statutes").findValuesAsText("id");
    assertEquals(List.of("model-rights-regulation", "model-security-statute"), statutes);
    assertTrue(matrix.get("rows").size() > 0);
    for (JsonNode row : matrix.get("rows")) {
      List<String> columns = new ArrayList<>();
      row.get("cells").forEach(c -> columns.add(c.get("statute").asText()));
      assertEquals(statutes, columns);
    }
  }

  @Test
  void finding_comesWithItsClauses() throws Exception {
    JsonNode matrix = home.json(asked());
    int pulled = 0;
    for (JsonNode row : matrix.get("rows")) {
      for (JsonNode cell : row.get("cells")) {
        boolean silent = cell.get("clash").asText().equals("silent");
        assertEquals(silent, cell.get("clauses").isEmpty(), cell.toString());
        pulled += silent ? 0 : 1;
      }
    }
    assertTrue(pulled > 0, matrix.toString());
  }

  @Test
  void page_quotesBothSides() throws Exception {
    List<String> args = asked();
    args.addAll(List.of("--format", "html"));
    Command written = home.run(args);
    assertEquals(ExitCode.DONE, written.exit(), written.err());
    String page = Files.readString(folder.resolve("reports/conflicts/index.html"));
    assertTrue(page.contains("data-instrument=\"model-trade-agreement\""));
    assertTrue(page.contains("data-instrument=\"model-security-statute\""));
  }

  @Test
  void treatiesAlone_areWrongUsage() {
    Command wrong = run("conflicts", "model-trade-agreement");
    assertEquals(ExitCode.USAGE, wrong.exit());
    assertTrue(wrong.err().contains("statute"), wrong.err());
  }
}
