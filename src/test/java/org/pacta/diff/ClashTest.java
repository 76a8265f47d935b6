package org.pacta.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.norm.Modality;
import org.pacta.structure.Locator;

class ClashTest {
  private static final ConflictRules RULES = ConflictRules.builtIn();
  private static final Locator DUTY = new Locator("art_9.4__para_2");

  @ParameterizedTest(name = "hardness {0}, against {1}, defers {2}, exception {3}: {4}")
  @CsvSource({
    "0, true, false, false, NO_DUTY",
    "1, true, false, false, NO_DUTY",
    "3, false, true, true, SILENT",
    "3, true, true, true, DEFERS",
    "2, true, false, true, TENSION",
    "3, true, false, true, COVERED_IF",
    "3, true, false, false, CONFLICT",
  })
  void clash_followsFromTheClauses(
      int hardness, boolean against, boolean defers, boolean exception, Clash expected) {
    assertEquals(expected, Clash.of(hardness, against, defers, exception));
  }

  @Test
  void banAndRuleOnOneTopic_pullApartOnlyWhereTheRuleCommands() {
    RULES.pairs().stream()
        .filter(p -> p.against().contains(p.duty()))
        .forEach(p -> assertEquals(List.of(Modality.OBLIGATION), p.modality(), p.duty()));
  }

  @Test
  void statuteThatLetsTreatiesPrevail_defers() {
    assertTrue(RULES.defers("中华人民共和国参加的国际条约对数据出境另有规定的，适用该国际条约。"));
    assertTrue(RULES.defers("This Act applies without prejudice to international agreements."));
    assertTrue(RULES.defers("Where they differ, an international treaty shall prevail."));
  }

  @Test
  void requestUnderATreaty_isNoDeference() {
    assertFalse(RULES.defers("主管机关根据参加的国际条约，或者按照互惠原则，处理境外机构的请求。"));
    assertFalse(RULES.defers("The Office may conclude international agreements on cooperation."));
  }

  @Test
  void exceptionForTheWholeAgreement_reachesEveryDuty() {
    assertTrue(RULES.reaches("Nothing in this Agreement shall prevent such measures.", DUTY));
    assertTrue(RULES.reaches("本协定的任何规定不得解释为要求一方提供机密。", DUTY));
  }

  @Test
  void exceptionForNamedChapters_reachesTheirDutiesOnly() {
    String exception = "For Chapters 7 (Services) and 9 (Data), the list applies.";
    assertTrue(RULES.reaches(exception, DUTY));
    assertFalse(RULES.reaches(exception, new Locator("art_10.4")));
    assertFalse(RULES.reaches("For Chapter 19, the list applies.", DUTY));
  }

  @Test
  void exceptionForOneArticle_reachesNoOther() {
    assertFalse(RULES.reaches("Nothing in this Article shall prevent such measures.", DUTY));
  }
}
