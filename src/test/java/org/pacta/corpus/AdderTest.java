package org.pacta.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdderTest {
  @TempDir Path home;
  private Workspace workspace = new Workspace(Path.of(""), Optional.empty());
  private Path file = Path.of("");

  @BeforeEach
  void place() throws IOException {
    workspace = new Workspace(home, Optional.empty());
    file = Files.writeString(home.resolve("Our Draft.TXT"), "Model Agreement\nArticle 1");
    Files.createDirectories(workspace.corpus());
    Files.writeString(
        workspace.corpus().resolve("catalogue.yaml"),
        """
        schema: 1
        instruments:
          - id: model
            kind: statute
            title: {en: Model, zh: 示范}
            parties: [XX]
            dates: {adopted: 2020-01-02}
            texts:
              - language: en
                authenticity: authentic
                files: [{path: model.txt}]
        """);
    Files.createDirectories(workspace.texts());
    Files.writeString(workspace.texts().resolve("model.txt"), "Article 1 as published");
  }

  private Catalogue catalogue() {
    return workspace.catalogue(List.of());
  }

  private CatalogueEntry add(Path file, String id, Language language, String title) {
    return new Adder(workspace, catalogue())
        .add(file, new Addition(id, language, InstrumentKind.DRAFT, title));
  }

  private List<String> names(String id, Language language) {
    CatalogueEntry entry = catalogue().find(id).orElseThrow();
    return TextSource.find(workspace, entry, language).orElseThrow().files().stream()
        .map(TextSource.SourceFile::name)
        .toList();
  }

  @Test
  void addedFile_isInTheCatalogueFromThenOn() throws IOException {
    CatalogueEntry added = add(file, "our-draft", Language.EN, "Our \"Draft\": a model");
    assertEquals(added, catalogue().find("our-draft").orElseThrow());
    assertEquals("Our \"Draft\": a model", added.titleIn(Language.ZH));
    assertEquals("draft", added.status());
    assertEquals(List.of("added/our-draft/en.txt"), names("our-draft", Language.EN));
    assertEquals(
        Files.readString(file),
        Files.readString(workspace.texts().resolve("added/our-draft/en.txt")));
  }

  @Test
  void sameBytes_areRefusedWithTheNameOfTheOther() throws IOException {
    Path copy = Files.copy(workspace.texts().resolve("model.txt"), home.resolve("copy.txt"));
    String message =
        String.valueOf(
            assertThrows(CorpusException.class, () -> add(copy, "other", Language.EN, "Other"))
                .getMessage());
    assertTrue(message.contains("model (en)"), message);
    assertTrue(catalogue().find("other").isEmpty());
  }

  @Test
  void textOfAKnownInstrument_goesBeforeItsOthersAndKeepsWhatIsKnown() {
    CatalogueEntry before = catalogue().find("model").orElseThrow();
    CatalogueEntry after = add(file, "model", Language.EN, "Ignored");
    assertEquals(before.title(), after.title());
    assertEquals(before.kind(), after.kind());
    assertEquals(before.dates(), after.dates());
    assertEquals(before.texts(), after.texts().subList(1, 2));
    assertEquals(List.of("added/model/en.txt"), names("model", Language.EN));
  }

  @Test
  void secondTextInALanguage_replacesTheFirst() throws IOException {
    add(file, "our-draft", Language.EN, "First");
    Files.writeString(file, "Model Agreement\nArticle 1 once more");
    CatalogueEntry second = add(file, "our-draft", Language.EN, "Second");
    assertEquals(1, second.texts().size());
    assertEquals("Second", second.titleIn(Language.EN));
  }

  @Test
  void textInTheOtherLanguage_joinsTheFirst() throws IOException {
    add(file, "our-draft", Language.EN, "Draft");
    Path chinese = Files.writeString(home.resolve("draft.txt"), "示范协定\n第一条");
    CatalogueEntry both = add(chinese, "our-draft", Language.ZH, "示范协定");
    assertEquals(Map.of("en", "Draft", "zh", "示范协定"), both.title());
    assertEquals(2, both.texts().size());
  }

  @Test
  void fileWithoutEnding_isAdded() throws IOException {
    Path plain = Files.writeString(home.resolve("DRAFT"), "Article 1 of the draft");
    add(plain, "plain", Language.EN, "Plain");
    assertEquals(List.of("added/plain/en"), names("plain", Language.EN));
  }
}
