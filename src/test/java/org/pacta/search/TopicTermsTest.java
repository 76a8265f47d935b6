package org.pacta.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.corpus.Language;
import org.pacta.data.DataException;

/** Finds the topics that queries name. */
class TopicTermsTest {
  private static final TopicTerms TERMS = TopicTerms.builtIn();

  @Test
  void termInsideALongerOne_namesNoTopicOfItsOwn() {
    Map<String, Double> topics =
        TERMS.of("legitimate public policy objectives of a Party", Language.EN);
    assertEquals(Set.of("exceptions"), topics.keySet());
  }

  @Test
  void termsOfATopic_coverTheWordsThatCarryMeaningTogether() {
    Map<String, Double> topics = TERMS.of("hand over data to a foreign court", Language.EN);
    assertEquals(Map.of("foreign-authority-access", 1.0), topics);
  }

  @Test
  void wordsThatNoTermCovers_lowerTheShare() {
    assertEquals(
        0.5, TERMS.of("source code of vehicle engines", Language.EN).get("source-code-access"));
  }

  @ParameterizedTest
  @CsvSource({
    "EN, data transfers",
    "EN, transfer of data",
    "EN, data flows",
    "EN, free flow of data",
    "ZH, 数据流动",
    "ZH, 数据跨境",
    "ZH, 數據跨境流動",
  })
  void plainNamesOfTransfers_nameBothItsFreedomAndItsConditions(Language language, String query) {
    Set<String> topics = TERMS.of(query, language).keySet();
    assertTrue(topics.contains("free-transfer"), topics.toString());
    assertTrue(
        topics.contains("transfer-conditions") || query.startsWith("free"), topics.toString());
  }

  @Test
  void traditionalScript_namesTheSameTopics() {
    assertEquals(TERMS.of("数据本地化", Language.ZH), TERMS.of("數據本地化", Language.ZH));
  }

  @Test
  void tableOfTerms_isReadByLanguageAndTopic() {
    assertEquals(
        Map.of(Language.EN, Map.of("spam", List.of("spam", "junk mail"))),
        TopicTermFile.read("# comment\nspam\ten\tspam; junk mail\n"));
  }

  @Test
  void lineThatCannotBeRead_isNamed() {
    DataException missing =
        assertThrows(DataException.class, () -> TopicTermFile.read("# comment\nspam\ten\n"));
    assertTrue(String.valueOf(missing.getMessage()).contains(":2"), missing.getMessage());
    assertThrows(DataException.class, () -> TopicTermFile.read("spam\txx\tspam\n"));
  }
}
