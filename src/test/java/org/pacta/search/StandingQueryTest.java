package org.pacta.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.data.DataException;
import org.pacta.norm.Taxonomy;

class StandingQueryTest {
  @Test
  void topicOfTheTaxonomy_isNoSlipWhateverTheTextsHold() {
    Taxonomy.builtin()
        .topics()
        .forEach(t -> assertEquals(List.of(), new StandingQuery("", "topic:" + t.id()).unknown()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topic:\"source code\"",
        "modality:Prohibition language:ZH",
        "kind:draft (topic:source-code-access OR net)",
        "party:Atlantis",
        "year:2099",
        "instrument:no-such-pact",
        "bearer:ferryman article:99",
      })
  void valueThatMayCome_isNoSlip(String query) {
    assertEquals(List.of(), new StandingQuery("", query).unknown());
  }

  @Test
  void valueOutsideOfAClosedList_isToldWithItsNeighbours() {
    List<Advice.Unmet> unknown =
        new StandingQuery("", "net AND NOT topic:localisation-bans modality:ban").unknown();
    assertEquals(
        List.of("ban", "localisation-bans"), unknown.stream().map(Advice.Unmet::value).toList());
    assertTrue(unknown.getLast().known().contains("localization-ban"), unknown::toString);
    assertTrue(unknown.getFirst().known().contains("prohibition"), unknown::toString);
  }

  @Test
  void missingFile_isSaidToBeMissing(@TempDir Path folder) {
    for (String name : List.of("queries.txt", "queries.yaml")) {
      Path file = folder.resolve(name);
      DataException e = assertThrows(DataException.class, () -> StandingQuery.read(file));
      assertTrue(String.valueOf(e.getMessage()).contains("no such file"), e::getMessage);
    }
  }
}
