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

/** Treaties against statutes among the specimens. */
class ConflictsTest {
  private static final String[] SPECIMENS = {
    "model-trade-agreement",
    "model-framework-agreement",
    "model-rights-regulation",
    "model-security-statute"
  };

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

  private static Command conflicts(String format) {
    List<String> args = new ArrayList<>(List.of("conflicts"));
    args.addAll(List.of(SPECIMENS));
    args.addAll(List.of("--format", format));
    return run(args.toArray(String[]::new));
  }

  @Test
  void everyDuty_isSetAgainstEveryStatute() throws Exception {
    JsonNode matrix = new ObjectMapper().readTree(conflicts("json").out());
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
    JsonNode matrix = new ObjectMapper().readTree(conflicts("json").out());
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
    Command written = conflicts("html");
    assertEquals(ExitCode.DONE, written.exit(), written.err());
    String page = Files.readString(home.resolve("reports/conflicts/index.html"));
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
