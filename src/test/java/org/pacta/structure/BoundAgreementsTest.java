package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacta.structure.Sources.at;
import static org.pacta.structure.Sources.english;
import static org.pacta.structure.Sources.findings;
import static org.pacta.structure.Sources.locators;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Several agreements in one file, one behind the annexes of the other. */
class BoundAgreementsTest {
  private static final String FILE =
      """
      # Article 1

      The agreements below are part of this Agreement.

      # ANNEX 1A

      # Agreement on Gifts

      Members, wishing to give, agree as follows:

      # PART I

      # Article 1

      Gifts are free.

      # Article 2

      Gifts have no value.

      # Annex 1

      The gifts are stones and shells.

      # Agreement on the lending of samples

      Members hereby agree as follows:

      # Article 1

      Samples may be lent.

      # Article 2

      Samples are given back.

      # ANNEX 1B

      # General Agreement on Loans

      # Article I

      Loans are free.
      """;

  @Test
  void agreementBehindTheAnnexOfAnother_isAnAnnexWithItsName() {
    InstrumentText text = english(FILE);
    assertEquals(
        List.of("annex_1a", "annex_1", "annex_agreement-on-the-lending-of-samples", "annex_1b"),
        locators(text, ProvisionKind.ANNEX));
    assertEquals(
        "Samples are given back.", at(text, "annex_agreement-on-the-lending-of-samples__art_2"));
    assertEquals(List.of(), findings(text, "duplicate"));
  }

  @Test
  void wordsBeforeItsFirstArticle_areItsOwn() {
    InstrumentText text = english(FILE);
    assertEquals("The gifts are stones and shells.", at(text, "annex_1"));
    assertEquals(
        "Agreement on the lending of samples",
        text.find(new Locator("annex_agreement-on-the-lending-of-samples"))
            .map(Provision::heading)
            .orElse(""));
  }

  @Test
  void nameRightBelowTheNumberOfAnAnnex_isItsTitle() {
    InstrumentText text = english(FILE);
    assertEquals("Gifts are free.", at(text, "annex_1a__art_1"));
    assertEquals("Loans are free.", at(text, "annex_1b__art_i"));
  }

  @Test
  void headingAmidArticlesThatCountOn_isNoAgreement() {
    InstrumentText text = english(FILE.replace("# Article 1\n\nSamples", "# Article 7\n\nSamples"));
    assertEquals(List.of("annex_1a", "annex_1", "annex_1b"), locators(text, ProvisionKind.ANNEX));
  }

  @Test
  void headingInTheMainText_isNoAgreement() {
    InstrumentText text = english(FILE.substring(FILE.indexOf("# Agreement on the lending")));
    assertEquals(List.of("annex_1b"), locators(text, ProvisionKind.ANNEX));
  }
}
