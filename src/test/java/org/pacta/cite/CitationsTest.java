package org.pacta.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.Language;
import org.pacta.data.Tsv;
import org.pacta.structure.Locator;

/** Citations written by hand after the rules of each style guide. */
class CitationsTest {
  private static final Catalogue CATALOGUE = Catalogue.builtin();

  static List<Map<String, String>> cases() {
    return Tsv.read(Path.of("src/test/resources/org/pacta/cite/citations.tsv"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void provision_isCitedAfterTheRules(Map<String, String> row) {
    LegalCitation citation = cite(row);
    assertEquals(row.get("citation"), citation.text());
    assertEquals(row.get("missing"), orDash(String.join(",", citation.missing())));
  }

  @Test
  void cases_areSixtyAndOfEveryStyle() {
    assertTrue(cases().size() >= 60);
    for (CitationStyle style : CitationStyle.values()) {
      assertTrue(cases().stream().anyMatch(r -> style.code().equals(r.get("style"))), style.code());
    }
  }

  private static LegalCitation cite(Map<String, String> row) {
    String locator = row.getOrDefault("locator", "-");
    return Citations.of(
        CitationStyle.of(row.getOrDefault("style", "")).orElseThrow(),
        new CitedProvision(
            CATALOGUE.find(row.getOrDefault("instrument", "")).orElseThrow(),
            locator.equals("-") ? Optional.empty() : Optional.of(new Locator(locator)),
            Language.of(row.getOrDefault("language", "en"))));
  }

  private static String orDash(String text) {
    return text.isEmpty() ? "-" : text;
  }
}
