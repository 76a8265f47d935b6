package org.pacta.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.corpus.Language;
import org.pacta.norm.Particular.Aspect;
import org.pacta.structure.InstrumentText;

class ParticularFinderTest {
  private static List<Particular> told(String sentence, Aspect aspect) {
    Language language = sentence.codePoints().anyMatch(c -> c > 0x3000) ? Language.ZH : Language.EN;
    return new SmallTreaty(language).article("1", sentence).norm("art_1").particulars(aspect);
  }

  private static String values(String sentence, Aspect aspect) {
    return told(sentence, aspect).stream().map(Particular::value).collect(Collectors.joining(","));
  }

  private static String words(String sentence, Aspect aspect) {
    return told(sentence, aspect).stream().map(Particular::words).collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "allow | the export of seeds | Each Party shall allow the export of seeds by post.",
        "adopt or maintain | a register of carriers | Each Party shall, in good time, adopt or"
            + " maintain a register of carriers.",
        "open | parcels of a consumer | No carrier shall open parcels of a consumer unless a court"
            + " so orders.",
        "apply | the scale of fees | The carrier shall apply the scale of fees.",
        "cooperate | '' | The Parties shall endeavour to cooperate with the Secretariat.",
        "'' | '' | Each Party shall: (a) publish its forms; and (b) keep a register.",
        "'' | '' | For the purposes of this Article, parcel means a sealed box.",
        "'' | '' | Nothing in this Article shall prevent a Party from taxing weapons.",
        "登记 | 包裹的去向 | 承运人应当登记包裹的去向。",
        "提供 | 客户名单 | 承运人不得向境外提供客户名单。",
        "存储 | 名单 | 承运人应当将名单存储在境内。",
        "作为 | 要求预付运费 | 承运人不得将要求预付运费作为收件的条件。",
        "'' | '' | 本法所称包裹，是指密封的箱子。",
      })
  void actAndObject(String act, String object, String sentence) {
    assertEquals(act, words(sentence, Aspect.ACT));
    assertEquals(object, words(sentence, Aspect.OBJECT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "state | Each Party shall send its forms to the other Parties.",
        "private | The carrier shall give a receipt to the consumer.",
        "authority | The carrier shall report the loss to the competent authority.",
        "body | Each Party shall notify the Joint Committee.",
        "'' | Each Party shall publish its forms.",
        "authority | 承运人应当向主管部门报告丢失的包裹。",
        "private | 承运人应当为用户开具收据。",
        "state | 缔约方应当通知其他缔约方。",
        "'' | 承运人应当登记包裹。",
      })
  void counterparty(String value, String sentence) {
    assertEquals(value, values(sentence, Aspect.COUNTERPARTY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "if | If a parcel is lost, the carrier shall pay.",
        "unless | The carrier shall not open a parcel unless a court so orders.",
        "provided-that | A Party may tax parcels, provided that the rate is published.",
        "only | A carrier may open a parcel only where a court has so ordered.",
        "subject-to | Exports are allowed subject to prior approval by the ministry.",
        "'' | The carrier shall, where applicable, weigh parcels.",
        "need | 因业务需要，确需向境外寄送包裹的，应当申报。",
        "where | 在包裹丢失的情况下，承运人应当赔偿。",
        "examined | 未经主管部门批准，承运人不得拆开包裹。",
        "if | 包裹无人领取的，承运人应当退回。",
        "'' | 承运人应当登记包裹。",
      })
  void condition(String value, String sentence) {
    assertEquals(value, values(sentence, Aspect.CONDITION));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "government-procurement | This Chapter shall not apply to government procurement.",
        "government-information | This Chapter shall not apply to information held or processed by"
            + " or on behalf of a Party.",
        "financial-services | This Article does not apply to financial services.",
        "existing-measures | The obligations shall not apply to existing non-conforming measures.",
        "transition-period | Ruritania shall not be obliged to apply this Article for a period of"
            + " five years after the date of entry into force.",
        "'' | This Chapter applies to government procurement and financial services.",
        "'' | Each Party shall publish its forms within two years.",
        "government-procurement | 本章不适用于政府采购。",
        "financial-services | 本条不适用于金融服务。",
        "'' | 本章适用于政府采购和金融服务。",
      })
  void carveOut(String value, String sentence) {
    assertEquals(value, values(sentence, Aspect.CARVE_OUT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "personal | The carrier shall protect personal data.",
        "non-personal | The carrier may sell non-personal data.",
        "all,personal | Each Party shall allow the flow of information, including personal"
            + " information.",
        "important | The carrier shall list important data.",
        "'' | The carrier shall keep parcels dry.",
        "personal,important | 承运人应当保护个人信息和重要数据。",
        "public | 国家推进公共数据开放。",
        "'' | 承运人应当保持包裹干燥。",
      })
  void data(String values, String sentence) {
    assertEquals(values, values(sentence, Aspect.DATA));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "storage-at-home | The carrier shall store the lists within the territory.",
        "transfer-abroad | The lists may be transferred to a third country.",
        "access-from-abroad | The lists shall not be open to remote access.",
        "'' | The carrier shall store parcels in a dry place.",
        "storage-at-home | 名单应当在境内存储。",
        "transfer-abroad | 承运人不得向境外提供名单。",
        "access-from-abroad | 境外机构不得远程访问名单。",
        "'' | 承运人应当将包裹存放在干燥处。",
      })
  void effect(String values, String sentence) {
    assertEquals(values, values(sentence, Aspect.EFFECT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "assessment | security | The carrier shall pass a security assessment to protect national"
            + " security.",
        "contract | privacy | A carrier may use standard contractual clauses to safeguard privacy.",
        "'' | '' | The carrier shall keep parcels dry.",
        "assessment | security | 为维护国家安全，承运人应当通过安全评估。",
        "contract | privacy | 承运人应当订立标准合同，保护隐私。",
        "'' | '' | 承运人应当保持包裹干燥。",
      })
  void meansAndEnd(String means, String end, String sentence) {
    assertEquals(means, values(sentence, Aspect.MEANS));
    assertEquals(end, values(sentence, Aspect.END));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "state | Each Party shall publish its forms.",
        "private | The carrier's consumers may complain.",
        "authority | 主管部门应当公布表格。",
      })
  void addressee(String value, String sentence) {
    assertEquals(value, values(sentence, Aspect.ADDRESSEE));
  }

  @Test
  void words_areTheTextAtTheirSpan() {
    SmallTreaty treaty =
        new SmallTreaty(Language.EN)
            .article("1", "Parcels are boxes.", "If lost, a Party shall inform\nthe other Party.");
    InstrumentText text = treaty.text();
    List<Particular> told = treaty.norm("art_1__para_2").particulars();
    assertFalse(told.isEmpty());
    told.forEach(p -> assertEquals(p.words(), p.evidence().span().of(text.text()), p.toString()));
  }
}
