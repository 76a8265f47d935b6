package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of models, with the specimens in the parts of the economies. */
class ModelsTest {
  private static final String SECURITY = "model-security-statute.zh.txt";
  private static final String RIGHTS = "model-rights-regulation.zh.md";

  private static final String ENTRY =
      """
        - id: %1$s
          kind: statute
          title: {en: "%1$s", zh: "%1$s"}
          parties: ["%2$s"]
          status: %3$s
          texts:
            - language: zh
              authenticity: authentic
              files: [{path: "%4$s"}]
      """;

  @TempDir static Path folder = Path.of("");
  private static SpecimenHome home = new SpecimenHome(folder);
  private static List<String> catalogue = List.of();

  @BeforeAll
  static void index() throws Exception {
    Path file = folder.resolve("catalogue.yaml");
    String entries =
        ENTRY.formatted("own-security", "CN", "in-force", SECURITY)
            + ENTRY.formatted("old-rights", "EU", "repealed", RIGHTS);
    Files.writeString(file, "schema: 1\ninstruments:\n" + entries);
    catalogue = List.of("--catalogue", file.toString());
    home = SpecimenHome.indexed(Files.createDirectory(folder.resolve("home")));
    for (String name : List.of(SECURITY, RIGHTS)) {
      Path specimen = Path.of("corpus", "specimens").resolve(name);
      Files.copy(specimen, home.folder().resolve("none").resolve(name));
    }
    Command indexed = home.run(with(List.of("index", "--only", "own-security,old-rights")));
    assertEquals(ExitCode.DONE, indexed.exit(), indexed.err());
  }

  private static List<String> with(List<String> args) {
    return java.util.stream.Stream.concat(args.stream(), catalogue.stream()).toList();
  }

  private static JsonNode table() throws Exception {
    return home.json(with(List.of("models", "own-security", "old-rights")));
  }

  private static JsonNode answer(JsonNode table, String model, String id) {
    for (JsonNode row : table.get("rows")) {
      for (JsonNode cell : row.get("cells")) {
        for (JsonNode answer : cell.get("answers")) {
          if (cell.get("column").asText().equals(model) && answer.get("id").asText().equals(id)) {
            return answer;
          }
        }
      }
    }
    throw new AssertionError("no answer " + id + " for " + model);
  }

  @Test
  void duty_inForce_provesAnAnswerWithItsClause() throws Exception {
    JsonNode found = answer(table(), "security", "storage-at-home");
    assertEquals("found", found.get("status").asText());
    JsonNode quotation = found.at("/quotations/0/quotation");
    assertTrue(quotation.get("text").asText().contains("境内"), quotation.toString());
    assertEquals(quotation.get("locator"), found.at("/clauses/0/locator"));
  }

  @Test
  void clauseOfRepealedLaw_provesNothingAlone() throws Exception {
    JsonNode rights = answer(table(), "rights", "individual-rights");
    assertEquals("inconclusive", rights.get("status").asText());
    assertFalse(rights.get("clauses").isEmpty());
  }

  @Test
  void clauseThatIsNotThere_isAbsentWhereTextsWereRead() throws Exception {
    JsonNode table = table();
    assertEquals("absent", answer(table, "security", "source-code").get("status").asText());
    assertEquals("inconclusive", answer(table, "market", "source-code").get("status").asText());
  }

  @Test
  void page_quotesWithItsSpans() throws Exception {
    Path file = folder.resolve("models.html");
    Command written =
        home.run(
            with(
                List.of(
                    "models", "own-security", "--format", "html", "--output", file.toString())));
    assertEquals(ExitCode.DONE, written.exit(), written.err());
    assertTrue(Files.readString(file).contains("data-instrument=\"own-security\""));
  }
}
