package org.pacta.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BearerMatchTest {
  @ParameterizedTest
  @CsvSource({
    "Party, each Party",
    "Parties, The Parties",
    "supervisory authority, the competent supervisory authorities",
    "certification bodies, bodies",
    "国家, 国家",
    "数据处理者, 重要数据的处理者",
    "船员, 驾驶或者修理渡船的船员",
    "履行职责的部门, 有关部门",
    "任何组织、个人, 任何组织和个人",
    "中华人民共和国, 中华人民共和国",
  })
  void samePersonInOtherWords_isRight(String expected, String found) {
    assertEquals(new BearerMatch(true, true), BearerMatch.of(expected, found));
  }

  @ParameterizedTest
  @CsvSource({
    "controller, data subject",
    "国家网信部门, 国家",
    "个人, 个人信息处理者",
    "Member State, European Union",
    "controller, ''",
    "controller, the controller or the Commission",
  })
  void anotherPersonOrNobody_isWrong(String expected, String found) {
    assertFalse(BearerMatch.of(expected, found).right());
  }

  @Test
  void oneOfTwoPersons_isRightButNotComplete() {
    assertEquals(
        new BearerMatch(true, false), BearerMatch.of("controller and processor", "the controller"));
  }

  @Test
  void glossOfTheReader_isNotJudged() {
    assertEquals(false, BearerMatch.isJudged("违法行为人"));
    assertEquals(false, BearerMatch.isJudged("-"));
    assertEquals(true, BearerMatch.isJudged("controller"));
  }
}
