package org.pacta.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterKeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Article 1. The Parties shall, … | Article 1 The Parties shall",
        "a ﬁne of ５０ euro | a fine of 50 euro",
        "第一条　本法适用于…… | 第一条 本法适用于",
        "in force since 2021. | in force since 2021",
      })
  void marksAndSpaces_doNotCount(String one, String other) {
    assertEquals(LetterKey.of(one), LetterKey.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "within 15 days | within 1.5 days",
        "within 15 days | within 16 days",
        "shall not prevent | shall prevent",
        "应当 | 不得",
        "a Party | a party",
      })
  void otherLettersOrFigures_count(String one, String other) {
    assertNotEquals(LetterKey.of(one), LetterKey.of(other));
  }
}
