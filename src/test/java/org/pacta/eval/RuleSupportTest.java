package org.pacta.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacta.norm.AnnotatedText;

class RuleSupportTest {
  private static final String SPAM =
      "Each Party shall adopt measures that require suppliers of unsolicited commercial electronic"
          + " messages to let recipients refuse further messages.";
  private static final String CODE =
      "No Party shall require access to source code of software as a condition for its sale.";
  private static final Labels SPAM_LABEL = new Labels("art_1", "spam", "obligation");
  private static final Labels CODE_LABEL = new Labels("art_2", "source-code-access", "prohibition");
  private static final AnnotatedText BOTH = Drafted.english(SPAM, CODE);
  private static final AnnotatedText SPAM_ONLY = Drafted.english(SPAM);

  private static List<Labels> rowsOfBoth(RuleSupport.Grain grain) {
    Map<String, LabelledText> labelled =
        Map.of(
            "both", new LabelledText(BOTH, List.of(SPAM_LABEL, CODE_LABEL)),
            "one", new LabelledText(SPAM_ONLY, List.of(SPAM_LABEL)));
    return new RuleSupport(labelled, grain).tagsWithout("both", BOTH);
  }

  @Test
  void ruleThatAnotherTextSupports_goesOnSpeaking() {
    for (RuleSupport.Grain grain : RuleSupport.Grain.values()) {
      assertTrue(rowsOfBoth(grain).getFirst().topicSet().contains("spam"), grain.name());
    }
  }

  @Test
  void ruleThatNoOtherTextSupports_isSilenced() {
    for (RuleSupport.Grain grain : RuleSupport.Grain.values()) {
      Labels row = rowsOfBoth(grain).getLast();
      assertFalse(row.topicSet().contains("source-code-access"), grain.name());
    }
    String modality = rowsOfBoth(RuleSupport.Grain.RULE).getLast().modality();
    assertFalse(modality.equals("prohibition"), modality);
  }

  @Test
  void nothingLeftOut_bothTopicsAreFound() {
    List<Labels> rows = TagEvaluation.labels(BOTH.norms());
    assertTrue(rows.getFirst().topicSet().contains("spam"));
    assertTrue(rows.getLast().topicSet().contains("source-code-access"));
    assertEquals("prohibition", rows.getLast().modality());
  }
}
