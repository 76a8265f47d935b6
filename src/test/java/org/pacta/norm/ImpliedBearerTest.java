package org.pacta.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;

class ImpliedBearerTest {
  private static final String TOLLS =
      "The operators of toll bridges shall keep a register. The operator of a toll bridge shall be"
          + " liable. Operators of toll bridges may close them.";
  private static final String DATA =
      "The controller shall keep records. A controller may object. Controllers shall cooperate.";

  @Test
  void thing_bindsThePersonNamedAfterIt() {
    Evidence found = new EnglishImpliedBearer(TOLLS).find("", "Toll bridges").orElseThrow();
    assertEquals("operators of toll bridges", found.span().of(TOLLS));
  }

  @Test
  void thing_bindsNobodyWhereNobodyIsNamedAfterIt() {
    assertTrue(new EnglishImpliedBearer(TOLLS).find("", "Ferries").isEmpty());
  }

  @Test
  void personalData_areTheBusinessOfTheController() {
    Evidence found = new EnglishImpliedBearer(DATA).find("", "Personal data").orElseThrow();
    assertEquals("controller", found.span().of(DATA));
    assertTrue(new EnglishImpliedBearer(TOLLS).find("", "Personal data").isEmpty());
    assertTrue(new EnglishImpliedBearer(DATA).find("", "The data subject").isEmpty());
  }

  @Test
  void chineseAct_bindsWhoeverIsNamedAfterItEvenAmongOthers() {
    String law = "第一条 其他渡船经营者应当登记。";
    Evidence found = new ChineseImpliedBearer(law).find("经营渡船应当安全。", "").orElseThrow();
    assertEquals("渡船经营者", found.span().of(law));
  }

  @Test
  void paragraphOfADirective_bindsWhomTheStateHasToCharge() {
    Norm norm =
        new SmallTreaty(Language.EN)
            .article(
                "1",
                "Member States shall provide for the carrier to keep a register.",
                "The register referred to in paragraph 1 shall be in writing.")
            .norm("art_1__para_2");
    assertEquals("carrier", norm.bearer());
  }

  @Test
  void exceptionToARight_relievesTheDebtor() {
    Norm norm =
        new SmallTreaty(Language.EN)
            .article("1", DATA)
            .article(
                "2",
                "The data subject shall have the right to obtain a copy.",
                "Paragraph 1 shall not apply if the copy is lost.")
            .norm("art_2__para_2");
    assertEquals("controller", norm.bearer());
  }
}
