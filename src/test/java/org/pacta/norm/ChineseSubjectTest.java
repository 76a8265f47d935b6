package org.pacta.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseSubjectTest {
  private static final ChineseSubject SUBJECT = new ChineseSubject();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          应当 | 渡船调度服务提供者   | 渡船调度服务提供者应当公布船期。
          应当 | 渡船调度服务提供者   | 渡船调度服务提供者向船员派单的，应当说明理由。
          应当 | 市航道管理部门     | 水位上涨时，市航道管理部门应当发布公告。
          可以 | 乘客         | 乘客认为船东扣留证件的，可以向港口管理机构申诉。
          应当 | 向外轮供水的企业    | 向外轮供水的企业应当留存水样。
          鼓励 | 船运企业       | 鼓励船运企业采购电动渡船。
          """)
  void clause_namesWhoActsAtItsHead(String verb, String expected, String sentence) {
    assertEquals(
        expected,
        SUBJECT.before(sentence, sentence.indexOf(verb)).orElseThrow().words().of(sentence));
  }

  @Test
  void circumstance_isNobody() {
    String sentence = "在港口管理部门统筹协调下，应当疏浚航道。";
    assertTrue(SUBJECT.before(sentence, sentence.indexOf("应当")).isEmpty());
  }

  @Test
  void penalty_fallsOnWhoBreaksTheRule() {
    String sentence = "违反本办法规定，渡轮公司未公布船期的，由港口管理部门处罚款。";
    assertEquals("渡轮公司", SUBJECT.ofCondition(sentence).orElseThrow().words().of(sentence));
  }
}
