package org.pacta.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.corpus.Language;
import org.pacta.structure.InstrumentText;

class NormTaggerTest {
  @Test
  void units_haveOneNormEachInTheOrderOfTheText() {
    List<Norm> norms =
        english().article("1", "A shall pay.", "B may wait.").article("2", "C means D.").norms();
    assertEquals(
        List.of("art_1__para_1", "art_1__para_2", "art_2"),
        norms.stream().map(n -> n.locator().value()).toList());
  }

  @Test
  void evidence_slicesTheExtractedText() {
    SmallTreaty treaty =
        english().article("1", "Each Party shall publish its tariff.", "A Party may add notes.");
    InstrumentText text = treaty.text();
    Norm norm = treaty.norm("art_1__para_2");
    assertEquals("may", norm.modalityEvidence().getFirst().span().of(text.text()));
    assertEquals("Party", norm.bearerEvidence().getFirst().span().of(text.text()));
    assertEquals("Party", norm.bearer());
  }

  @Test
  void paragraphSetAside_banMakesExceptionAndDutyMakesExemption() {
    SmallTreaty ban =
        english()
            .article("1", "No Party shall tax samples.", "Paragraph 1 shall not apply to weapons.");
    SmallTreaty duty =
        english()
            .article(
                "1", "The carrier shall weigh parcels.", "Paragraph 1 shall not apply to letters.");
    assertEquals(Modality.EXCEPTION, ban.norm("art_1__para_2").modality());
    assertEquals(Modality.EXEMPTION, duty.norm("art_1__para_2").modality());
  }

  @Test
  void derogation_fromBanIsExceptionAndFromDutyIsPermission() {
    SmallTreaty ban =
        english()
            .article(
                "1",
                "No Party shall tax samples.",
                "Notwithstanding paragraph 1, a Party may tax weapons.");
    SmallTreaty duty =
        english()
            .article(
                "1",
                "The carrier shall weigh parcels.",
                "Notwithstanding paragraph 1, the carrier may round the weight.");
    assertEquals(Modality.EXCEPTION, ban.norm("art_1__para_2").modality());
    assertEquals(Modality.PERMISSION, duty.norm("art_1__para_2").modality());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Party | Each Party, in accordance with its law, shall publish its forms.",
        "Party | Nothing in this Article shall prevent a Party from taxing weapons.",
        "carrier's agent | Where a parcel is lost, the carrier's agent shall pay.",
        "supervisory authority | Forms shall be approved by the supervisory authority.",
        "Ruritania | Ruritania shall not be subject to dispute settlement under Chapter 9.",
        "Parties | The Parties recognise the value of simple forms.",
        "Board | The postmaster shall be appointed by the Board for five years.",
        "Carriers | Carriers of parcels that are public authorities shall keep a register.",
        "Member States | In the cases referred to in Article 3(1) Member States shall adopt measures.",
        "enterprise | This duty shall not apply to an enterprise that employs nobody.",
        "Any State | Any State may ask for the list of forms.",
        "'' | This Chapter applies to parcels.",
      })
  void englishBearer(String bearer, String sentence) {
    String found = english().article("1", sentence).norm("art_1").bearer();
    if (bearer.endsWith("agent")) {
      assertFalse(found.contains("carrier"), "a possessive is no bearer: " + found);
    } else {
      assertEquals(bearer, found);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "个人信息处理者 | 个人信息处理者应当登记。",
        "关键信息基础设施的运营者 | 关键信息基础设施的运营者应当登记。",
        "任何组织、个人 | 任何组织、个人不得拆开他人的包裹。",
        "有关主管部门 | 发生包裹丢失的，有关主管部门应当立案。",
        "海滨自由贸易港 | 海滨自由贸易港实行寄递便利化政策。",
        "档案馆 | 档案馆应当配备研究人员。",
        "本市 | 本市建立寄递管理制度。",
        "本市 | 本市支持邮政与物流协同发展。",
        "'' | 国家秘密的保密期限应当写明。",
        "国家 | 国家鼓励使用可回收的包装。",
        "'' | 本法自明年一月一日起施行。",
      })
  void chineseBearer(String bearer, String sentence) {
    assertEquals(bearer, chinese().article("1", sentence).norm("art_1").bearer());
  }

  @Test
  void act_bindsWhoeverIsCalledAfterIt() {
    SmallTreaty statute =
        chinese()
            .article("1", "包裹运输者应当登记。")
            .article("2", "包裹寄递经营者应当登记。")
            .article("3", "经营包裹寄递应当诚实守信。")
            .article("4", "邮政事业应当服务公众。");
    assertEquals("包裹寄递经营者", statute.norm("art_3").bearer());
    assertEquals("", statute.norm("art_4").bearer());
  }

  @Test
  void act_bindsNobodyWhereTheStatuteNamesNoPersonAfterIt() {
    Norm norm = chinese().article("1", "国家建立登记制度。").article("2", "经营包裹寄递应当诚实守信。").norm("art_2");
    assertFalse(norm.bearer().endsWith("者"), norm.bearer());
  }

  @Test
  void selfJudgedException_isReadFromItsWords() {
    Norm.ExceptionClause clause =
        english()
            .article(
                "1",
                "Nothing in this Treaty shall prevent a Party from any measure that it considers necessary for its essential security interests.")
            .norm("art_1")
            .exceptions()
            .getFirst();
    assertEquals("essential-security", clause.objective());
    assertEquals("considers-necessary", clause.necessity());
    assertTrue(clause.selfJudging());
    assertFalse(clause.nonDiscrimination());
  }

  @Test
  void testedException_isNotSelfJudged() {
    Norm.ExceptionClause clause =
        english()
            .articleWithPoints(
                "1",
                "Nothing in this Article shall prevent a Party from pursuing a legitimate public policy objective, provided that the measure:",
                List.of(
                    "(a) is no disguised restriction on trade; and",
                    "(b) is not more restrictive than necessary."),
                "")
            .norm("art_1")
            .exceptions()
            .getFirst();
    assertEquals("legitimate-public-policy", clause.objective());
    assertEquals("no-greater-than-required", clause.necessity());
    assertFalse(clause.selfJudging());
    assertTrue(clause.nonDiscrimination());
  }

  @Test
  void footnote_canLeaveTheJudgementToTheParty() {
    List<String> points =
        List.of(
            "(a) a measure to achieve a legitimate public policy objective; or",
            "(b) a measure for the protection of its essential security interests.");
    String chapeau = "Nothing in this Article shall prevent a Party from adopting:";
    String note = "The necessity of such a policy shall be decided by the implementing Party.";
    List<Norm.ExceptionClause> silent =
        english().articleWithPoints("1", chapeau, points, "").norm("art_1").exceptions();
    List<Norm.ExceptionClause> noted =
        english().articleWithPoints("1", chapeau, points, note).norm("art_1").exceptions();
    assertEquals(
        List.of(false, false), silent.stream().map(Norm.ExceptionClause::selfJudging).toList());
    assertEquals(
        List.of(true, false), noted.stream().map(Norm.ExceptionClause::selfJudging).toList());
  }

  @Test
  void chineseException_isReadFromItsWords() {
    Norm.ExceptionClause clause =
        chinese()
            .article("1", "本条的任何规定不得阻止缔约方采取其认为对保护基本安全利益所必要的措施。")
            .norm("art_1")
            .exceptions()
            .getFirst();
    assertEquals("essential-security", clause.objective());
    assertEquals("considers-necessary", clause.necessity());
    assertTrue(clause.selfJudging());
  }

  @Test
  void carveOut_isListedUnderTheBan() {
    Norm norm = chinese().article("1", "任何人不得拆开包裹，但是法律另有规定的除外。").norm("art_1");
    assertEquals(Modality.PROHIBITION, norm.modality());
    assertEquals("other", norm.exceptions().getFirst().objective());
  }

  @Test
  void chapterSetOutside_reachesItsUnitsAndNoOthers() {
    List<Norm> norms =
        english()
            .article("1", "Each Party shall publish its forms.")
            .article(
                "2",
                "No Party shall have recourse to dispute settlement under Chapter 2 for any matter arising under this Chapter.")
            .chapter("1")
            .article("3", "A Party shall answer requests.")
            .chapter("2")
            .norms();
    assertEquals(
        List.of("outside", "outside", "unknown"),
        norms.stream().map(n -> n.enforceability().state()).toList());
    assertEquals("art_2", norms.getFirst().enforceability().locator());
  }

  @Test
  void listedArticles_areSetOutsideAndTheRestIsInside() {
    List<Norm> norms =
        english()
            .article("1", "Each Party shall publish its forms.")
            .article("2", "A Party shall answer requests.")
            .article(
                "3",
                "The dispute settlement provisions of this Chapter shall apply to disputes between the Parties.")
            .articleWithPoints(
                "4",
                "Chapter 2 (Dispute Settlement) shall not apply to:",
                List.of("(a) Article 1 (Forms)."),
                "")
            .norms();
    assertEquals(
        List.of("outside", "inside", "inside", "inside"),
        norms.stream().map(n -> n.enforceability().state()).toList());
  }

  @Test
  void stateSpared_isSetOutsideInPart() {
    List<Norm> norms =
        english()
            .article("1", "Each Party shall publish its forms.")
            .article(
                "2",
                "Ruritania shall not be subject to dispute settlement under Chapter 2 (Dispute Settlement) with regard to Article 1 for two years.")
            .norms();
    assertEquals("partly", norms.getFirst().enforceability().state());
  }

  @Test
  void sameText_givesTheSameNorms() {
    SmallTreaty treaty =
        english().article("1", "A carrier that weighs parcels may round the weight.");
    assertEquals(treaty.norms(), treaty.norms());
  }

  private static SmallTreaty english() {
    return new SmallTreaty(Language.EN);
  }

  private static SmallTreaty chinese() {
    return new SmallTreaty(Language.ZH);
  }
}
