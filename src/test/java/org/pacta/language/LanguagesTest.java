package org.pacta.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.corpus.Language;

class LanguagesTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyProcessor_readsItsLanguageAndNothingInABlankText(Language language) {
    assertEquals(language, Languages.of(language).language());
    assertEquals(List.of(), Languages.of(language).sentences(" "));
  }

  @Test
  void english_givesLemmaAndPartOfSpeech() {
    List<Token> tokens = words(Language.EN, "No Party shall have imposed duties.");
    assertEquals(List.of("no", "party", "shall", "have", "impose", "duty", "."), lemmas(tokens));
    assertEquals("MD", tokens.get(2).pos());
  }

  @Test
  void spans_sliceTheText() {
    String text = "The court decides. 各缔约方应当公布。";
    for (Language language : Language.values()) {
      words(language, text).forEach(t -> assertEquals(t.text(), t.span().of(text)));
    }
  }

  @Test
  void chinese_keepsTermsOfLawWhole() {
    assertTrue(lemmas(words(Language.ZH, "个人信息处理者应当登记。")).contains("个人信息处理者"));
  }

  @Test
  void traditional_isReadAsSimplifiedAndReturnedAsPrinted() {
    List<Token> tokens = words(Language.ZH, "個人信息處理者應當登記。");
    assertEquals("個人信息處理者", tokens.getFirst().text());
    assertEquals("个人信息处理者", tokens.getFirst().lemma());
  }

  @Test
  void processors_giveTheSameInAllThreads() {
    for (Language language : Language.values()) {
      String text = "Each Party shall notify the others. 任何人不得泄露。";
      List<Sentence> expected = Languages.of(language).sentences(text);
      IntStream.range(0, 16)
          .parallel()
          .forEach(i -> assertEquals(expected, Languages.of(language).sentences(text)));
    }
  }

  private static List<Token> words(Language language, String text) {
    return Languages.of(language).sentences(text).stream()
        .flatMap(s -> s.tokens().stream())
        .toList();
  }

  private static List<String> lemmas(List<Token> tokens) {
    return tokens.stream().map(Token::lemma).toList();
  }
}
