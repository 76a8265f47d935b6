package org.pacta.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.corpus.Language;
import org.pacta.data.DataException;

class TaxonomyTest {
  @TempDir Path folder;

  @Test
  void builtin_hasTwelveHeadlineTopics_thoseOfTheFirstTwoGroups() {
    Taxonomy taxonomy = Taxonomy.builtin();
    assertEquals(12, taxonomy.headline().size());
    List<Topic> rights = taxonomy.in("access-rights");
    assertEquals(7, rights.size());
    assertTrue(taxonomy.headline().containsAll(rights));
    assertTrue(taxonomy.headline().containsAll(taxonomy.in("cross-border-data")));
  }

  @Test
  void builtin_placesTheBanInTheGridOfGovernance() {
    Topic ban = Taxonomy.builtin().find("localization-ban").orElseThrow();
    assertEquals(List.of(Topic.Goal.COMMERCIAL_INTERESTS), ban.goals());
    assertEquals(List.of(Topic.Issue.COMMON_MEASURES), ban.issues());
    assertEquals("禁止本地化要求", ban.title().in(Language.ZH));
  }

  @Test
  void find_unknownTopic_isEmpty() {
    assertTrue(Taxonomy.builtin().find("taxation").isEmpty());
    assertEquals(Taxonomy.builtin().topics().size(), Taxonomy.builtin().rank("taxation"));
  }

  @Test
  void furtherFile_addsTopicToKnownGroup() throws IOException {
    Path file =
        file(
            """
            topics:
              - id: data-tax
                group: digital-trade
                title: {en: Data tax, zh: 数据税}
                description: {en: Taxes on data., zh: 对数据征税。}
            """);
    Taxonomy taxonomy = Taxonomy.of(List.of(file));
    assertEquals("Data tax", taxonomy.find("data-tax").orElseThrow().title().en());
    assertFalse(taxonomy.find("data-tax").orElseThrow().headline());
  }

  @Test
  void furtherFile_replacesTopicInItsPlace() throws IOException {
    int rank = Taxonomy.builtin().rank("spam");
    Path file =
        file(
            """
            topics:
              - id: spam
                group: digital-trade
                title: {en: Junk mail, zh: 垃圾信息}
                description: {en: Messages nobody wants., zh: 无人想要的信息。}
            """);
    Taxonomy taxonomy = Taxonomy.of(List.of(file));
    assertEquals(rank, taxonomy.rank("spam"));
    assertEquals("Junk mail", taxonomy.topics().get(rank).title().en());
  }

  @Test
  void unknownGroup_isToldWithLine() throws IOException {
    Path file =
        file(
            """
            topics:
              - id: data-tax
                group: taxes
                title: {en: Data tax, zh: 数据税}
                description: {en: Taxes on data., zh: 对数据征税。}
            """);
    DataException e = assertThrows(DataException.class, () -> Taxonomy.of(List.of(file)));
    assertEquals(file + ":2: unknown group 'taxes'", e.getMessage());
  }

  private Path file(String yaml) throws IOException {
    return Files.writeString(folder.resolve("taxonomy.yaml"), yaml);
  }
}
