package org.pacta.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;

class SentenceSplitterTest {
  @Test
  void fullStop_endsSentence() {
    assertEquals(
        List.of("Each Party shall publish its tariff.", "It may add notes."),
        english("Each Party shall publish its tariff. It may add notes."));
  }

  @Test
  void numberAbbreviationAndInitials_doNotEndSentence() {
    String text = "Article 7.3 and No. 5 of the U.S. Schedule apply (cf. Annex 2).";
    assertEquals(List.of(text), english(text));
  }

  @Test
  void paragraphNumber_endsSentenceButListNumberDoesNot() {
    assertEquals(
        List.of("1. See paragraph 2.", "A Party may object."),
        english("1. See paragraph 2. A Party may object."));
  }

  @Test
  void chineseSemicolon_joinsPoints() {
    assertEquals(List.of("应当登记；未登记的，不得营业。", "由市场监管部门公布。"), chinese("应当登记；未登记的，不得营业。由市场监管部门公布。"));
  }

  @Test
  void blank_hasNoSentence() {
    assertEquals(List.of(), english("  \n "));
  }

  private static List<String> english(String text) {
    return SentenceSplitter.split(text, Language.EN).stream().map(s -> s.of(text)).toList();
  }

  private static List<String> chinese(String text) {
    return SentenceSplitter.split(text, Language.ZH).stream().map(s -> s.of(text)).toList();
  }
}
