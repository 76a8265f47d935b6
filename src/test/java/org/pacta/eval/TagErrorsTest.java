package org.pacta.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacta.norm.AnnotatedText;

class TagErrorsTest {
  private static final AnnotatedText TEXT =
      Drafted.english(
          "No Party shall require access to source code of software as a condition for its sale.");

  private static List<GoldError> errors(Labels label, Labels... second) {
    Gold gold =
        new Gold(
            Map.of("draft", List.of(label)),
            Map.of("draft", List.of(second)),
            List.of(),
            List.of());
    return new TagErrors(gold, Map.of("draft", TEXT)).list();
  }

  @Test
  void rightLabels_areNoError() {
    assertEquals(
        List.of(), errors(new Labels("art_1", "source-code-access", "prohibition", "Party")));
  }

  @Test
  void missingUnit_isNamed() {
    GoldError error = errors(new Labels("art_9", "spam", "obligation")).getFirst();
    assertEquals("unit-missing", error.reason());
  }

  @Test
  void missedTopicWithoutRule_saysSo() {
    GoldError error =
        errors(new Labels("art_1", "source-code-access,spam", "prohibition", "Party")).getFirst();
    assertEquals("spam", error.expected());
    assertEquals("no-rule", error.reason());
  }

  @Test
  void inventedTopic_namesTheRuleAndQuotesTheWords() {
    GoldError error = errors(new Labels("art_1", "none", "prohibition", "Party")).getFirst();
    assertEquals("source-code-access", error.got());
    assertTrue(error.reason().startsWith("fired source-code-access/"), error.reason());
    assertTrue(error.evidence().contains("source code"), error.evidence());
  }

  @Test
  void otherModality_namesTheRuleThatSpoke() {
    GoldError error =
        errors(new Labels("art_1", "source-code-access", "right", "Party")).getFirst();
    assertEquals("prohibition", error.got());
    assertTrue(error.reason().startsWith("no-rule, fired en.prohibition"), error.reason());
  }

  @Test
  void unitOnWhichReadersDiffer_isContested() {
    Labels first = new Labels("art_1", "spam", "prohibition", "Party");
    Labels second = new Labels("art_1", "source-code-access", "prohibition", "Party");
    assertTrue(errors(first, second).stream().allMatch(GoldError::contested));
    assertTrue(errors(first, first).stream().noneMatch(GoldError::contested));
  }
}
