package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.corpus.Language;

class PinpointTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "art_14.11                       | Art. 14.11            | 第14.11条",
        "art_14.11__para_3__point_b      | Art. 14.11(3)(b)      | 第14.11条第三款第（b）项",
        "art_38__para_1__point_2         | Art. 38(1)(2)         | 第三十八条第一款第（二）项",
        "art_38__para_2                  | Art. 38(2)            | 第三十八条第二款",
        "art_102                         | Art. 102              | 第一百零二条",
        "rec_101                         | Recital 101           | 序言第101段",
        "annex_8a__art_9__para_1         | Annex 8A, Art. 9(1)   | 附件8A第九条第一款",
        "sec_26__para_1__point_a         | § 26(1)(a)            | 第26节第一款第（a）项",
        "sec_unnumbered-11__para_a       | 11th unnumbered section (a) | 第十一个未编号的节第a款",
        "art_5__para_1__subpara_2        | Art. 5(1), second subparagraph | 第五条第一款第二段",
        "art_5__para_1__subpara_2__point_a | Art. 5(1), second subparagraph (a) | 第五条第一款第二段第（a）项",
        "art_6__para_1__indent_3         | Art. 6(1), third indent | 第六条第一款第三个短横项",
        "art_1__def_ice-store            | Art. 1, definition of “ice store” | 第一条“ice store”的定义",
        "art_2__para_3__point_a_2        | Art. 2(3)(a) [second of that number] | 第二条第三款第（a）项〔同号第二处〕",
      })
  void locator_isCitedAsALawyerDoes(String locator, String english, String chinese) {
    assertEquals(english, Pinpoint.of(new Locator(locator), Language.EN));
    assertEquals(chinese, Pinpoint.of(new Locator(locator), Language.ZH));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 一",
    "10, 十",
    "11, 十一",
    "20, 二十",
    "37, 三十七",
    "100, 一百",
    "102, 一百零二",
    "1260, 一千二百六十"
  })
  void number_isWrittenAsInLaws(int number, String numeral) {
    assertEquals(numeral, ChineseNumber.of(number));
  }
}
