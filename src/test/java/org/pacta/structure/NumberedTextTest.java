package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacta.structure.Sources.at;
import static org.pacta.structure.Sources.chinese;
import static org.pacta.structure.Sources.locators;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Guides and lists that have no articles and number their paragraphs 一、（一）1. */
class NumberedTextTest {
  private static final String GUIDE =
      """
      样本申报指南

      为指导样本申报，制定本指南。

      一、适用范围
      （一）有下列情形之一的，保管人应当按照本指南向样本管理局申报其所保管的样本：
      1.样本出境；
      2.样本入境。
      （二）其他情形由样本管理局另行规定，保管人可以自愿申报其所保管的各类样本。
      二、申报方式
      保管人应当通过线上方式申报，并将申报材料提交给所在地的样本管理局审查后存档。
      """;

  @Test
  void chineseNumber_isAParagraphOfTheText() {
    InstrumentText text = chinese(GUIDE);
    assertEquals(List.of("text__para_1", "text__para_2"), locators(text, ProvisionKind.PARAGRAPH));
    assertEquals("样本入境。", at(text, "text__para_1__point_1__subpoint_2"));
    assertEquals(
        List.of("preface", "text__para_1", "text__para_2"),
        Units.of(text).stream().map(p -> p.locator().value()).toList());
  }

  @Test
  void captionBehindANumber_isSetApartFromTheRuleBelow() {
    assertEquals(
        "申报方式\n保管人应当通过线上方式申报，并将申报材料提交给所在地的样本管理局审查后存档。", at(chinese(GUIDE), "text__para_2"));
  }

  @Test
  void firstNumberAgain_beginsAnotherPart() {
    InstrumentText text = chinese("一、范围。\n\n二、定义。\n\n一、样本。\n\n二、标签。\n");
    assertEquals("标签。", at(text, "text_2__para_2"));
  }

  @Test
  void numberBelowAnArticle_isNoTextOfItsOwn() {
    InstrumentText text = chinese("第一条 样本包括：\n\n一、岩石；\n\n二、土壤。\n");
    assertEquals(List.of(), locators(text, ProvisionKind.OTHER));
  }
}
