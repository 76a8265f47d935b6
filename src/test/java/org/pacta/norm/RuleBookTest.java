package org.pacta.norm;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.corpus.Language;

class RuleBookTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKindOfRule_isThereForEachLanguage(Language language) {
    for (String kind : new String[] {"modality", "bearer", "exceptions", "enforceability"}) {
      RuleBook book = RuleBook.of(kind, language);
      assertFalse(book.rules().isEmpty(), kind);
      assertTrue(book.rules().stream().allMatch(r -> r.id().startsWith(language.code() + ".")));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void modalityRules_sayAModality(Language language) {
    for (Rule rule : RuleBook.of("modality", language).rules()) {
      if (Relief.of(rule.says()) == Relief.NONE) {
        assertDoesNotThrow(() -> Modality.valueOf(rule.says().toUpperCase(Locale.ROOT)), rule.id());
      }
    }
  }
}
