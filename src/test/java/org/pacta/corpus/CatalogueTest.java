package org.pacta.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.data.DataException;

class CatalogueTest {
  private static final String LAW =
      """
        - id: some-law
          kind: statute
          title: {en: Some Law, zh: 某法}
          version: "1"
      """;

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void place() {
    file = folder.resolve("catalogue.yaml");
  }

  private Catalogue load(String instruments) throws Exception {
    Files.writeString(file, "schema: 1\ninstruments:\n" + instruments);
    return Catalogue.builder().add(file).build();
  }

  private String refused(String instruments) {
    return String.valueOf(assertThrows(DataException.class, () -> load(instruments)).getMessage());
  }

  @Test
  void wrongKey_isToldWithFileAndLine() {
    String message = refused(LAW + "    colour: red\n");
    assertTrue(message.startsWith(file + ":7: "), message);
    assertTrue(message.contains("unknown key 'colour'"), message);
  }

  @Test
  void unknownKind_isToldWithLineAndChoices() {
    String message = refused(LAW.replace("statute", "rule"));
    assertTrue(message.startsWith(file + ":4: "), message);
    assertTrue(message.contains("treaty, statute, regulation"), message);
  }

  @Test
  void missingTitle_isTold() {
    assertTrue(
        refused("  - id: some-law\n    kind: statute\n").contains("title needs exactly en and zh"));
  }

  @Test
  void doubleId_isToldWithTheLineOfTheSecond() {
    String message = refused(LAW + LAW);
    assertTrue(message.startsWith(file + ":7: "), message);
    assertTrue(message.contains("'some-law' stands here again"), message);
  }

  @Test
  void pathOutsideOfTheFolder_isRefused() {
    String message =
        refused(
            LAW
                + """
                    texts:
                      - language: en
                        authenticity: unofficial
                        files: [{path: ../../etc/passwd}]
                """);
    assertTrue(message.contains("path must stay inside"), message);
  }

  @Test
  void emptyFile_isRefused() throws Exception {
    Files.writeString(file, "");
    assertThrows(DataException.class, () -> Catalogue.builder().add(file));
  }

  @Test
  void work_standsForItsNewestVersion() throws Exception {
    Catalogue catalogue =
        load(
            """
              - id: law-2016
                work: law
                kind: statute
                title: {en: Law, zh: 法}
                version: "2016"
              - id: law-2025
                work: law
                kind: statute
                title: {en: Law, zh: 法}
                version: "2025"
                supersedes: law-2016
            """);
    assertEquals("law-2025", catalogue.resolve("law").orElseThrow().id());
    assertEquals("law-2016", catalogue.resolve("law@2016").orElseThrow().id());
    assertEquals("law-2016", catalogue.resolve("law-2016").orElseThrow().id());
    assertTrue(catalogue.resolve("law@1999").isEmpty());
  }

  @Test
  void builtin_namesTheHeadlineInstruments() {
    List<String> headline =
        Catalogue.builtin().entries().stream()
            .filter(e -> e.headline() && !e.specimen())
            .map(CatalogueEntry::id)
            .toList();
    assertTrue(
        headline.containsAll(
            List.of("tpp", "cptpp", "rcep", "depa", "gdpr", "pipl", "dsl", "csl-2025")),
        headline.toString());
  }
}
