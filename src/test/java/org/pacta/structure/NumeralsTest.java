package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "一,1",
    "十,10",
    "十二,12",
    "二十,20",
    "三十八,38",
    "一百零二,102",
    "一百二十,120",
    "一千二百六十,1260",
    "一〇三,103",
    "１２,12"
  })
  void chineseNumeral_hasItsValue(String numeral, int value) {
    assertEquals(OptionalInt.of(value), Numerals.chinese(numeral));
  }

  @ParameterizedTest
  @CsvSource({"i,1", "iv,4", "IX,9", "xl,40", "XCIX,99"})
  void romanNumeral_hasItsValue(String numeral, int value) {
    assertEquals(OptionalInt.of(value), Numerals.roman(numeral));
  }

  @ParameterizedTest
  @CsvSource({"iiii", "ab", "vx", "iix"})
  void misspeltRomanNumeral_isNone(String numeral) {
    assertEquals(OptionalInt.empty(), Numerals.roman(numeral));
  }

  @ParameterizedTest
  @CsvSource({"a,1", "z,26", "aa,27", "bb,28", "ab,28"})
  void letters_haveTheirPlace(String letters, int value) {
    assertEquals(OptionalInt.of(value), Numerals.letters(letters));
  }

  @ParameterizedTest
  @CsvSource({"ONE,1", "fourteen,14", "TWENTY,20", "Twenty-Four,24", "second,2"})
  void word_hasItsValue(String word, int value) {
    assertEquals(OptionalInt.of(value), Numerals.word(word));
  }
}
