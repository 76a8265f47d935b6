package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.norm.Taxonomy;
import org.pacta.norm.Topic;

/** The briefs of the specimens. */
class BriefTest {
  private static final String TREATY = "model-trade-agreement";

  @TempDir static Path folder = Path.of("");
  private static SpecimenHome home = new SpecimenHome(folder);
  private static JsonNode treaty = MissingNode.getInstance();

  @BeforeAll
  static void index() throws Exception {
    home = SpecimenHome.indexed(folder);
    treaty = home.json(List.of("brief", TREATY));
  }

  @Test
  void everyHeadlineTopic_isQuotedOrAbsentAndRankedOrNot() {
    List<String> topics = Taxonomy.builtin().headline().stream().map(Topic::id).toList();
    assertEquals(topics, treaty.get("topics").get("rows").findValuesAsText("topic"));
    assertEquals(topics.size(), treaty.get("ranks").size());
    for (JsonNode rank : treaty.get("ranks")) {
      assertEquals(rank.get("place").asText().equals("absent"), rank.get("clause").isNull());
      assertEquals(rank.get("place").asText().equals("ranked"), rank.get("rung").asInt() >= 0);
      assertFalse(rank.get("note").asText().isBlank());
    }
  }

  @Test
  void rank_isThatOfTheLadder() throws Exception {
    JsonNode ladder =
        home.json(
            List.of(
                "ladder",
                "free-transfer",
                TREATY,
                "model-framework-agreement",
                "model-rights-regulation",
                "model-security-statute"));
    int rung = -1;
    for (JsonNode r : ladder.get("rungs")) {
      rung = r.findValuesAsText("instrument").contains(TREATY) ? r.get("rung").asInt() : rung;
    }
    int told = -2;
    for (JsonNode r : treaty.get("ranks")) {
      told = r.get("topic").asText().equals("free-transfer") ? r.get("rung").asInt() : told;
    }
    assertEquals(rung, told);
  }

  @Test
  void sentencesOfAnArticle_areAllNewOrSigned() {
    int sentences = 0;
    for (JsonNode clause : treaty.get("precedents").get("clauses")) {
      int told = clause.get("unsigned").size() + clause.get("signed").size();
      assertEquals(clause.get("sentences").asInt(), told, clause.get("locator").asText());
      sentences += told;
    }
    assertTrue(sentences > 0);
  }

  @Test
  void treaty_isSetAgainstStatutesAndStatuteAgainstTreaties() throws Exception {
    JsonNode rows = treaty.get("conflicts").get("rows");
    assertTrue(rows.size() > 0);
    rows.forEach(r -> assertEquals(TREATY, r.get("treaty").get("id").asText()));
    JsonNode statute = home.json(List.of("brief", "model-security-statute")).get("conflicts");
    assertEquals(List.of("model-security-statute"), statute.get("statutes").findValuesAsText("id"));
    assertTrue(statute.get("rows").size() > 0);
  }

  @Test
  void html_writesAllFormsWithSpans() throws Exception {
    Command written = home.run(List.of("brief", TREATY, "--format", "html"));
    assertEquals(ExitCode.DONE, written.exit(), written.err());
    Path briefs = folder.resolve("reports/briefs").resolve(TREATY);
    String page = Files.readString(briefs.resolve("index.html"));
    assertTrue(page.contains("data-instrument=\"" + TREATY + "\" data-locator=\"art_"));
    String markdown = Files.readString(briefs.resolve("brief.md"));
    assertTrue(markdown.startsWith("# "), markdown);
    assertTrue(Files.size(briefs.resolve("brief.json")) > 0);
  }

  @Test
  void unknownInstrument_isWrongUsage() {
    assertEquals(ExitCode.USAGE, home.run(List.of("brief", "no-such-treaty")).exit());
  }
}
