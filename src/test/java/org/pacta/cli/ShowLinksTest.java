package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The citations and definitions of the specimens, as the command line tells them. */
class ShowLinksTest {
  @TempDir static Path folder = Path.of("");
  private static SpecimenHome home = new SpecimenHome(folder);

  @BeforeAll
  static void index() throws Exception {
    home = SpecimenHome.indexed(folder);
  }

  private static Command run(String... args) {
    return home.run(List.of(args));
  }

  private static JsonNode links(String address) throws Exception {
    return home.json(List.of("show", address)).get("links");
  }

  @Test
  void citation_leadsToItsProvision() throws Exception {
    JsonNode cited = links("model-trade-agreement:art_4.4__para_2").get("citations").get(0);
    assertEquals("art_4.3", cited.at("/locators/0").asText());
    assertEquals("model-trade-agreement", cited.get("instrument").asText());
    assertEquals("", cited.get("reason").asText());
  }

  @Test
  void citedProvision_knowsWhoCitesIt() throws Exception {
    List<String> citing =
        links("model-trade-agreement:art_3.2").get("citedBy").findValuesAsText("locator");
    assertEquals(List.of("art_1.3__para_3", "art_4.4__para_2"), citing);
  }

  @Test
  void usedTerm_leadsToItsDefinition() throws Exception {
    JsonNode terms = links("model-security-statute:art_4").get("terms");
    assertEquals("数据", terms.at("/0/term").asText());
    assertEquals("art_3__para_1", terms.at("/0/definedAt").asText());
  }

  @Test
  void unresolvedCitation_isListedWithItsReason() {
    Command all = run("show", "model-trade-agreement", "--unresolved", "--format", "tsv");
    assertTrue(all.out().contains("the catalogue does not know"), all.out());
    assertFalse(all.out().contains("art_3.2"), all.out());
  }

  @Test
  void definitions_areATableOfUses() {
    Command all = run("show", "model-security-statute", "--definitions", "--format", "tsv");
    assertTrue(all.out().startsWith("term\tdefined_at\tholds_in\tused_in\n"), all.out());
    assertTrue(all.out().contains("数据\tart_3__para_1\t"), all.out());
  }
}
