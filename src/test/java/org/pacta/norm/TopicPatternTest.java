package org.pacta.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.corpus.Language;

class TopicPatternTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          transfer* of data                      | Transfers of data
          cross-border flow*                     | cross border flows
          endeavo*r to [the] cooperate           | endeavour to cooperate
          source code                            | source\u00a0code
          """)
  void english_matches(String pattern, String text) {
    assertTrue(english(pattern, text));
  }

  @Test
  void word_isMatchedWhole() {
    assertTrue(english("data", "all data here"));
    assertFalse(english("data", "all databases here"));
  }

  @Test
  void choice_takesPhrases() {
    assertTrue(english("(adopt|adopt or maintain) measures", "may adopt or maintain measures"));
    assertFalse(english("(adopt|adopt or maintain) measures", "may maintain measures"));
  }

  @Test
  void gap_hasALimitAndStaysInTheSentence() {
    assertTrue(english("prevent ~2 transfer", "prevent any such transfer"));
    assertFalse(english("prevent ~2 transfer", "prevent any such cross-border transfer"));
    assertFalse(english("prevent ~2 transfer", "prevent it. The transfer"));
  }

  @Test
  void gap_countsCharactersInChinese() {
    assertTrue(chinese("向境外~2提供", "向境外的人提供"));
    assertFalse(chinese("向境外~2提供", "向境外的主管机关提供"));
    assertFalse(chinese("向境外~9提供", "向境外。提供"));
  }

  @Test
  void optionalPart_mayBeMissing() {
    assertTrue(chinese("跨境[的]流动", "跨境流动"));
    assertTrue(chinese("跨境[的]流动", "跨境的流动"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(transfer", "transfer)", "[the]", "~5", "", "(a|)"})
  void brokenNotation_isRefused(String pattern) {
    assertThrows(IllegalArgumentException.class, () -> TopicPattern.of(pattern, Language.EN));
  }

  @Test
  void find_returnsPlaceInTheText() {
    String text = "Each Party shall allow transfers.";
    var span = TopicPattern.of("allow transfer*", Language.EN).find(TopicWords.fold(text));
    assertEquals("allow transfers", span.orElseThrow().of(text));
  }

  private static boolean english(String pattern, String text) {
    return TopicPattern.of(pattern, Language.EN).in(TopicWords.fold(text, Language.EN));
  }

  private static boolean chinese(String pattern, String text) {
    return TopicPattern.of(pattern, Language.ZH).in(TopicWords.fold(text, Language.ZH));
  }
}
