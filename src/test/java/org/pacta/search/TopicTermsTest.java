package org.pacta.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
