package org.pacta.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;
import org.pacta.data.DataException;

class LexiconTest {
  private static final Concept CONTROLLER =
      concept("controller", List.of("controller", "data controller"), List.of("控制者"), "handler");
  private static final Concept HANDLER =
      concept("handler", List.of("personal information handler"), List.of("个人信息处理者"));
  private static final Concept PERSONAL =
      concept("personal-information", List.of("personal information"), List.of("个人信息"));
  private static final Concept LOCALIZATION =
      concept("localization", List.of("data localization", "data localisation"), List.of("数据本地化"));
  private static final Lexicon LEXICON =
      Lexicon.of(List.of(CONTROLLER, HANDLER, PERSONAL, LOCALIZATION));

  @Test
  void english_isFoundWhateverTheInflection() {
    String text = "Data controllers shall inform the person.";
    List<Mention> found = LEXICON.find(text, Language.EN);
    assertEquals(List.of("controller"), found.stream().map(Mention::concept).toList());
    assertEquals("Data controllers", found.getFirst().span().of(text));
  }

  @Test
  void chinese_longestTermWins() {
    String text = "个人信息处理者应当告知个人信息的用途";
    List<Mention> found = LEXICON.find(text, Language.ZH);
    assertEquals(
        List.of("handler", "personal-information"), found.stream().map(Mention::concept).toList());
    assertEquals("个人信息处理者", found.getFirst().span().of(text));
  }

  @Test
  void traditionalScript_isReadAsSimplified() {
    String text = "資料：個人信息";
    List<Mention> found = LEXICON.find(text, Language.ZH);
    assertEquals("個人信息", found.getFirst().span().of(text));
  }

  @Test
  void term_endsWithinALongerWord_isNotFound() {
    assertEquals(List.of(), LEXICON.find("comptrollership of datacontrollerism", Language.EN));
  }

  @Test
  void minorAsAnAdjective_namesNoChild() {
    for (String irregularity : List.of("minor errors", "a minor or technical violation")) {
      assertEquals(
          List.of("minor-irregularity"),
          Lexicon.builtIn().find(irregularity, Language.EN).stream()
              .map(Mention::concept)
              .filter(c -> c.startsWith("minor"))
              .toList());
    }
    assertTrue(
        Lexicon.builtIn().find("information of minors and adults", Language.EN).stream()
            .anyMatch(m -> m.concept().equals("minor")));
  }

  @Test
  void variants_leaveTheTermItselfOut() {
    assertEquals(List.of("data localisation"), LEXICON.variants("data localization", Language.EN));
  }

  @Test
  void translations_goBothWays() {
    assertEquals(
        List.of("数据本地化"), LEXICON.translations("Data localisation", Language.EN, Language.ZH));
    assertEquals(
        List.of("personal information handler"),
        LEXICON.translations("個人信息處理者", Language.ZH, Language.EN));
  }

  @Test
  void unknownTerm_hasNoTranslation() {
    assertEquals(List.of(), LEXICON.translations("estoppel", Language.EN, Language.ZH));
  }

  @Test
  void related_holdsBothWays() {
    assertEquals(Set.of("handler"), LEXICON.related("controller"));
    assertEquals(Set.of("controller"), LEXICON.related("handler"));
  }

  @Test
  void link_toNothing_isToldWithBothIds() {
    DataException e =
        assertThrows(
            DataException.class,
            () -> Lexicon.of(List.of(concept("a", List.of("a"), List.of("甲"), "b"))));
    assertTrue(String.valueOf(e.getMessage()).contains("a names no concept: b"));
  }

  @Test
  void id_twice_isAnError() {
    assertThrows(DataException.class, () -> Lexicon.of(List.of(HANDLER, HANDLER)));
  }

  @Test
  void concept_survivesTheTable() {
    assertEquals(CONTROLLER, CompiledConcepts.concept(CompiledConcepts.row(CONTROLLER)));
  }

  @Test
  void builtIn_isTheCuratedFiles() {
    assertEquals(Lexicon.curated().size(), Lexicon.builtIn().concepts().size());
    assertEquals(Set.copyOf(Lexicon.curated()), Set.copyOf(Lexicon.builtIn().concepts()));
  }

  private static Concept concept(String id, List<String> en, List<String> zh, String... related) {
    return new Concept(id, en, zh, List.of(), List.of(), List.of(related), "", "");
  }
}
