package org.pacta.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.data.Hash;

class ImporterTest {
  private static final String CATALOGUE =
      """
      schema: 1
      instruments:
        - id: model
          kind: statute
          title: {en: Model, zh: 示范}
          texts:
            - language: en
              authenticity: unofficial
              files: [{path: model/one.txt}, {path: model/two.txt}]
      """;

  @TempDir Path home;
  @TempDir Path folder;
  private Workspace workspace = new Workspace(Path.of(""), Optional.empty());
  private Catalogue catalogue = Catalogue.builder().build();

  @BeforeEach
  void place() throws IOException {
    workspace = new Workspace(home, Optional.empty());
    Path file = home.resolve("catalogue.yaml");
    Files.writeString(file, CATALOGUE);
    catalogue = Catalogue.builder().add(file).build();
    Files.createDirectories(folder.resolve("model"));
    Files.writeString(folder.resolve("model/one.txt"), "Article 1");
    Files.writeString(folder.resolve("model/other.txt"), "Not in the catalogue");
  }

  private ImportReport run() {
    return new Importer(workspace, catalogue).run(folder);
  }

  @Test
  void onlyFilesOfTheCatalogue_areCopied() {
    ImportReport report = run();
    assertEquals(List.of("model/one.txt"), report.copied());
    assertEquals(List.of("model/two.txt"), report.missing());
    assertFalse(Files.exists(workspace.texts().resolve("model/other.txt")));
    Path copy = workspace.texts().resolve("model/one.txt");
    assertEquals(Optional.of(Hash.of(copy)), Provenance.of(workspace).hashOf("model/one.txt"));
  }

  @Test
  void sameBytes_areNotCopiedAgain() throws IOException {
    run();
    assertEquals(List.of("model/one.txt"), run().unchanged());
    Files.writeString(folder.resolve("model/one.txt"), "Article 1 amended");
    assertEquals(List.of("model/one.txt"), run().copied());
    assertEquals("Article 1 amended", Files.readString(workspace.texts().resolve("model/one.txt")));
  }

  @Test
  void fileThatDiffersFromTheListOfTheMirror_isNotTaken() throws IOException {
    Files.writeString(folder.resolve("MIRROR.tsv"), "file\tsha256\nmodel/one.txt\t00\n");
    ImportReport report = run();
    assertEquals("model/one.txt", report.failed().getFirst().file());
    assertTrue(report.copied().isEmpty());
  }

  @Test
  void linkThatLeadsOutOfTheFolder_isNotFollowed() throws IOException {
    Path outside = Files.writeString(home.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(folder.resolve("model/two.txt"), outside);
    ImportReport report = run();
    assertEquals("model/two.txt", report.failed().getFirst().file());
    assertFalse(Files.exists(workspace.texts().resolve("model/two.txt")));
  }

  @Test
  void linkInTheFolderOfTexts_isNotWrittenThrough() throws IOException {
    Path outside = Files.createDirectories(home.resolve("elsewhere"));
    Files.createDirectories(workspace.texts());
    Files.createSymbolicLink(workspace.texts().resolve("model"), outside);
    assertEquals("model/one.txt", run().failed().getFirst().file());
    assertFalse(Files.exists(outside.resolve("one.txt")));
  }

  @Test
  void missingFolder_isTold() {
    Importer importer = new Importer(workspace, catalogue);
    assertThrows(CorpusException.class, () -> importer.run(folder.resolve("none")));
  }
}
