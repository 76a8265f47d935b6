package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft in a file against one instrument, and against all of the index. */
class PrecedentsTest {
  private static final String OWN =
      "No Party shall require an enterprise of another Party to place or use computing facilities"
          + " inside the territory of that Party as the price of doing business there.";

  @TempDir static Path folder = Path.of("");
  private static SpecimenHome home = new SpecimenHome(folder);
  private static String taken = "";
  private static Path draft = Path.of("");

  @BeforeAll
  static void index() throws Exception {
    home = SpecimenHome.indexed(folder);
    JsonNode tree = home.json(List.of("show", "model-trade-agreement", "--language", "en"));
    taken =
        tree.findValuesAsText("text").stream()
            .filter(t -> t.contains("shall") && t.endsWith(".") && t.length() > 80)
            .filter(t -> t.indexOf('.') == t.length() - 1 && !t.contains(";"))
            .findFirst()
            .orElseThrow();
    draft = folder.resolve("our draft.txt");
    Files.writeString(
        draft,
        String.join(
            "\n\n",
            "Agreement on Digital Trade",
            "Article 1: Place of Servers\n\n" + OWN,
            "Article 2: Taken over\n\n" + taken,
            "Article 3: Dance\n\nThe Parties shall hold a festival of dance each year."));
  }

  private static JsonNode clause(String locator) throws Exception {
    JsonNode found = home.json(List.of("align", draft.toString(), "ALL"));
    for (JsonNode clause : found.get("clauses")) {
      if (clause.get("locator").asText().equals(locator)) {
        return clause;
      }
    }
    throw new AssertionError(locator + " is missing in " + found);
  }

  @Test
  void clauseInNewWords_findsThePrecedentOnItsSubject() throws Exception {
    JsonNode clause = clause("art_1");
    JsonNode best = clause.get("precedents").get(0);
    assertEquals("localization-ban", best.get("subjects").get(0).asText(), clause.toString());
    assertEquals(OWN, clause.get("unsigned").get(0).get("text").asText());
    assertEquals(0, clause.get("signed").size());
  }

  @Test
  void sentenceTakenOver_namesItsPlace() throws Exception {
    JsonNode clause = clause("art_2");
    assertEquals(0, clause.get("unsigned").size(), clause.toString());
    JsonNode place = clause.get("signed").get(0).get("places").get(0);
    assertEquals("model-trade-agreement", place.get("instrument").asText());
    Command shown =
        home.run(List.of("show", "model-trade-agreement:" + place.get("locator").asText()));
    String words = shown.out().replaceAll("\\s+", " ");
    assertTrue(words.contains(taken.replaceAll("\\s+", " ")), words);
  }

  @Test
  void clauseOfAnotherWorld_hasNoPrecedent() throws Exception {
    JsonNode clause = clause("art_3");
    assertEquals(0, clause.get("precedents").size(), clause.toString());
    assertTrue(clause.get("nearest").size() > 0, clause.toString());
  }

  @Test
  void table_hasTheShapeOfAnAlignment() {
    Command table = home.run(List.of("align", draft.toString(), "ALL", "--format", "tsv"));
    List<String> lines = table.out().lines().toList();
    assertEquals(
        "left\tleft_locator\tright\tright_locator\trelation\tscore\treasons", lines.getFirst());
    assertTrue(
        lines.stream().anyMatch(l -> l.startsWith("draft\tart_3\tALL\t-\tabsent\t")), table.out());
    assertEquals(
        table.out(), home.run(List.of("align", draft.toString(), "ALL", "--format", "tsv")).out());
  }

  @Test
  void draftAgainstOneInstrument_isAligned() {
    Command aligned =
        home.run(List.of("align", draft.toString(), "model-trade-agreement", "--format", "tsv"));
    assertEquals(ExitCode.DONE, aligned.exit(), aligned.err());
    assertTrue(aligned.out().contains("draft\tart_1\tmodel-trade-agreement\t"), aligned.out());
  }

  @Test
  void instrumentAgainstAll_isNotItsOwnPrecedent() throws Exception {
    JsonNode found = home.json(List.of("align", "model-trade-agreement", "ALL"));
    List<String> instruments = found.findValuesAsText("instrument");
    assertFalse(instruments.isEmpty());
    assertFalse(instruments.contains("model-trade-agreement"), instruments.toString());
  }

  @Test
  void page_marksTheWordsThatNobodySigned() throws Exception {
    Path page = folder.resolve("precedents.html");
    Command written =
        home.run(
            List.of(
                "align", draft.toString(), "ALL", "--format", "html", "--output", page.toString()));
    assertEquals(ExitCode.DONE, written.exit(), written.err());
    String html = Files.readString(page);
    assertTrue(html.contains("<mark>" + OWN + "</mark>"), html);
    assertFalse(html.contains("<mark>" + taken), html);
    assertTrue(html.contains("data-instrument=\"model-trade-agreement\""), html);
  }

  @Test
  void fileWithoutText_isBadInput() throws Exception {
    Path broken = Files.write(folder.resolve("broken.pdf"), new byte[] {'%', 'P', 'D', 'F', 0, 1});
    Command failed = home.run(List.of("align", broken.toString(), "ALL"));
    assertEquals(ExitCode.BAD_INPUT, failed.exit(), failed.err());
    assertTrue(failed.err().contains("broken.pdf"), failed.err());
  }

  @Test
  void neitherFileNorInstrument_isWrongUsage() {
    Command wrong = home.run(List.of("align", "no-such-draft.docx", "ALL"));
    assertEquals(ExitCode.USAGE, wrong.exit());
    assertNotEquals("", wrong.err());
  }
}
