package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacta.structure.Sources.at;
import static org.pacta.structure.Sources.chinese;
import static org.pacta.structure.Sources.english;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a web portal prints below a text. */
class PortalLinesTest {
  private static final String LAW = "第一条 样品应当登记。\n第二条 本法自公布之日起施行。\n";

  @Test
  void linesBelowTheLastArticle_areFurniture() {
    InstrumentText text = chinese(LAW + "原文链接：示范网站首页\n快速找到您需要的样品\n责任编辑：张三\n");
    assertEquals("本法自公布之日起施行。", at(text, "art_2"));
    assertEquals(
        List.of("portal line", "portal line", "portal line"),
        text.furniture().stream().map(InstrumentText.Furniture::why).toList());
  }

  @Test
  void lineOfAPortalAboveAnArticle_takesNoArticleAway() {
    InstrumentText text = chinese("第一条 样品应当登记。\n责任编辑：张三\n第二条 本法自公布之日起施行。\n");
    assertEquals("本法自公布之日起施行。", at(text, "art_2"));
  }

  @Test
  void ruleOnSources_isNoLineOfAPortal() {
    InstrumentText text = chinese("第一条 样品应当标明下列事项：\n（一）来源和数量；\n（二）责任编辑和审核人员。\n");
    assertEquals("来源和数量；", at(text, "art_1__point_1"));
    assertEquals("责任编辑和审核人员。", at(text, "art_1__point_2"));
  }

  @Test
  void buttons_areFurniture() {
    InstrumentText text =
        english("Article 1\n\nSamples are free.\n\nArticle 2\n\nGifts are free.\n\nBack to top\n");
    assertEquals("Gifts are free.", at(text, "art_2"));
  }

  @Test
  void headOfAPrintedPage_isFurniture() {
    InstrumentText text = chinese(LAW + "2026/1/2 03:04 示范法_示范网站\n");
    assertEquals("本法自公布之日起施行。", at(text, "art_2"));
  }
}
