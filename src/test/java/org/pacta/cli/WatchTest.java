package org.pacta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with an agreement on data, an act on nets, and a file that is none. */
class WatchTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder = Path.of("");
  private static SpecimenHome home = new SpecimenHome(folder);
  private static Command first = new Command();
  private static Command second = new Command();
  private static JsonNode pact = MissingNode.getInstance();
  private static JsonNode nets = MissingNode.getInstance();

  @BeforeAll
  static void watch() throws IOException {
    home = SpecimenHome.indexed(folder);
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    Files.writeString(
        inbox.resolve("pact.txt"),
        """
        Model Pact on Data

        Article 1 Location
        No Party shall require a person of the other Party to use or locate computing facilities in
        its territory as a condition for conducting business there.
        """);
    Files.writeString(
        inbox.resolve("nets.txt"),
        """
        Model Act on Nets

        Article 1 Mesh
        The mesh of a net shall be no narrower than forty millimetres.
        """);
    Files.writeString(inbox.resolve("torn.pdf"), "%PDF-1.7 and no more");
    Files.writeString(
        folder.resolve("corpus/queries.yaml"),
        """
        schema: 1
        queries:
          - name: bans
            query: topic:localization-ban modality:prohibition
          - name: mesh
            query: mesh net
          - name: misspelt
            query: topic:localisation-bans
          - name: rare
            query: topic:source-code-access party:FJ
        """);
    List<String> args =
        List.of("watch", inbox.toString(), "--once", "--settle", "0", "--format", "json", "-q");
    first = home.run(args);
    second = home.run(args);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : first.out().lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    pact = line(lines, "pact.txt");
    nets = line(lines, "nets.txt");
    assertEquals("failed", line(lines, "torn.pdf").get("status").asText());
  }

  private static JsonNode line(List<JsonNode> lines, String file) {
    return lines.stream()
        .filter(l -> l.get("file").asText().equals(file))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyFile_hasOneLineAndTheBadOneIsTold() {
    assertEquals(3, first.out().lines().count(), first.out());
    assertEquals(ExitCode.BAD_INPUT, first.exit());
    assertTrue(first.err().contains("torn.pdf: "), first.err());
    assertEquals("treaty", pact.get("kind").asText());
    assertEquals("statute", nets.get("kind").asText());
  }

  @Test
  void secondPass_hasNothingToSay() {
    assertEquals(ExitCode.DONE, second.exit());
    assertEquals("", second.out());
  }

  @Test
  void unitsThatMeetAStandingQuery_areTold() throws IOException {
    assertEquals(List.of("bans"), pact.get("matches").findValuesAsText("name"));
    assertEquals("art_1", pact.get("matches").get(0).get("hit").get("locator").asText());
    assertEquals(List.of("mesh"), nets.get("matches").findValuesAsText("name"));
    assertTrue(markdown(pact).contains("**bans**"));
  }

  @Test
  void conditionThatNothingCanMeet_isToldOnceInEachRun() {
    assertTrue(first.err().contains("misspelt: topic:localisation-bans"), first.err());
    assertEquals(1, second.err().lines().count(), second.err());
    assertTrue(second.err().contains("misspelt: "), second.err());
  }

  @Test
  void conditionThatNothingMeetsYet_isNotTold() {
    assertFalse(first.err().contains("rare"), first.err());
  }

  @Test
  void textOutsideOfTheField_getsAShortBrief() throws IOException {
    assertTrue(pact.get("inField").asBoolean());
    assertFalse(nets.get("inField").asBoolean());
    assertTrue(markdown(nets).contains("was read as ruling a subject"), markdown(nets));
    assertFalse(markdown(nets).contains("## Nearest precedents"));
    assertTrue(markdown(pact).contains("## Nearest precedents"));
  }

  @Test
  void brief_isThatOfTheCommand() throws IOException {
    Command again = home.run(List.of("brief", "pact"));
    assertEquals(markdown(pact), again.out());
  }

  private static String markdown(JsonNode line) throws IOException {
    return Files.readString(Path.of(line.get("brief").get("markdown").asText()));
  }
}
