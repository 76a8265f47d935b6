package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacta.structure.Sources.at;
import static org.pacta.structure.Sources.chinese;
import static org.pacta.structure.Sources.locators;

import java.util.List;
import org.junit.jupiter.api.Test;

/** 条、款、项、目 of a Chinese statute. */
class ChineseStatuteTest {
  private static final String STATUTE =
      """
      样本数据法

      第一章 总则

      第一条 为了示范，制定本法。

      第二章 出境

      第二条 经营者向境外提供样本的，应当具备下列条件之一：

      （一）通过评估；

      （二）经认证：

      1.由机构认证；

      2.认证有效。

      样本条约另有规定的，可以按照其规定执行。

      第三条 本法自公布之日起施行。
      """;

  @Test
  void itemAndParagraph_ofOneNumber_areDifferentProvisions() {
    InstrumentText text = chinese(STATUTE);
    assertEquals("经认证：\n1.由机构认证；\n2.认证有效。", at(text, "art_2__para_1__point_2"));
    assertEquals("样本条约另有规定的，可以按照其规定执行。", at(text, "art_2__para_2"));
  }

  @Test
  void singleParagraph_isAddressedAsTheArticle() {
    InstrumentText text = chinese(STATUTE);
    assertEquals("为了示范，制定本法。", at(text, "art_1"));
    assertEquals(
        List.of("art_2__para_1", "art_2__para_2"), locators(text, ProvisionKind.PARAGRAPH));
  }

  @Test
  void arabicNumberBelowItem_isSubpoint() {
    assertEquals("由机构认证；", at(chinese(STATUTE), "art_2__para_1__point_2__subpoint_1"));
  }

  @Test
  void chapter_holdsItsArticles() {
    InstrumentText text = chinese(STATUTE);
    Provision chapter = text.find(new Locator("chapter_2")).orElseThrow();
    assertEquals("出境", chapter.heading());
    assertEquals("二", chapter.number());
    assertEquals(2, chapter.children().size());
  }

  @Test
  void wrappedReferenceAtLineStart_isNoArticle() {
    InstrumentText text =
        chinese(
            """
            第一条 为了示范，制定本法，并且为了说明本法第二条规定的事项应当按照
            第三条第一款规定处理的情形，作出安排。
            第二条 本法适用于样本。
            第三条 经营者应当备案。
            """);
    assertEquals(List.of("art_1", "art_2", "art_3"), locators(text, ProvisionKind.ARTICLE));
    assertTrue(at(text, "art_1").endsWith("应当按照第三条第一款规定处理的情形，作出安排。"));
  }

  @Test
  void insertedArticle_keepsItsSuffix() {
    InstrumentText text =
        chinese(
            """
            第一百二十条 经营者应当备案。

            第一百二十条之一 备案办法另行规定。
            """);
    assertEquals(List.of("art_120", "art_120-1"), locators(text, ProvisionKind.ARTICLE));
  }

  @Test
  void tableOfContents_isFurniture() {
    InstrumentText text =
        chinese(
            """
            样本法
            目录
            第一章 总则
            第二章 义务
            第三章 责任
            第四章 附则

            第一章 总则
            第一条 为了示范，制定本法。
            第二章 义务
            第二条 经营者应当备案。
            第三章 责任
            第三条 违反本法的，予以警告。
            第四章 附则
            第四条 本法自公布之日起施行。
            """);
    assertEquals(
        List.of("chapter_1", "chapter_2", "chapter_3", "chapter_4"),
        locators(text, ProvisionKind.CHAPTER));
    assertEquals(List.of(), text.findings());
    assertEquals(5, text.furniture().size());
  }

  @Test
  void articlesNumberedAnewInEachChapter_carryTheChapter() {
    InstrumentText text =
        chinese(
            """
            第十二章 电子商务

            第一条 定义

            就本章而言：

            （一）样本指示例；

            第二条 目标

            一、缔约方认识到样本的重要性。

            二、本章的目标为：

            （一）促进样本；以及

            （二）加强合作。
            """);
    assertEquals(List.of("art_12.1", "art_12.2"), locators(text, ProvisionKind.ARTICLE));
    assertEquals("样本指示例；", at(text, "art_12.1__point_1"));
    assertEquals("加强合作。", at(text, "art_12.2__para_2__point_2"));
    assertEquals("目标", text.find(new Locator("art_12.2")).orElseThrow().heading());
  }

  @Test
  void emptyLineBehindEveryLine_cutsNoSentence() {
    StringBuilder law = new StringBuilder();
    for (String n : List.of("一", "二", "三", "四", "五")) {
      law.append("第").append(n).append("条 为规范样本活动的管理并促进样本资源的开发利用保障样\n\n");
      law.append("本处理者和使用者的合法权益根据有关法律行政法规的规定并结合样本\n\n");
      law.append("业务领域实际，制定本办法。\n\n");
    }
    InstrumentText text = chinese(law.toString());
    assertEquals(5, locators(text, ProvisionKind.ARTICLE).size());
    assertEquals(
        "为规范样本活动的管理并促进样本资源的开发利用保障样本处理者和使用者的合法权益根据有关法律行政法规的规定并结合样本业务领域实际，制定本办法。", at(text, "art_3"));
    assertEquals("", text.find(new Locator("art_3")).orElseThrow().heading());
  }

  @Test
  void runningHeadBesidePageNumbers_isFurniture() {
    String head = "样本管理局、样本监督局规章\n";
    InstrumentText text =
        Sources.chinese(
            "样本管理办法\n\n"
                + "第一条 为了管理样本，制定本办\n\n- 1 -\n\n"
                + head
                + "\n法。\n第二条 样本应当贴标签，并由保\n\n- 2 -\n\n"
                + head
                + "\n管人保管。\n第三条 样本不得出\n\n- 3 -\n\n"
                + head
                + "\n境。\n");
    assertEquals("为了管理样本，制定本办法。", Sources.at(text, "art_1"));
    assertEquals("样本不得出境。", Sources.at(text, "art_3"));
    assertEquals(3, text.furniture().stream().filter(f -> f.why().equals("running head")).count());
  }

  @Test
  void lineThatComesAgainElsewhere_isNoRunningHead() {
    String formula = "本条所称样本是指展品。\n";
    InstrumentText text =
        Sources.chinese(
            "第一条 样本。\n\n"
                + formula
                + "\n- 1 -\n\n第二条 标签。\n\n"
                + formula.repeat(1)
                + "\n第三条 保管。\n\n"
                + formula
                + "\n- 2 -\n\n第四条 出境。\n\n"
                + formula);
    assertEquals(0, text.furniture().stream().filter(f -> f.why().equals("running head")).count());
  }

  @Test
  void tableBehindTheLastArticle_isAnAppendix() {
    InstrumentText text =
        chinese(
            """
            第一条 样品按照本法所附的表收费。

            第二条 本法自发布之日起施行。

            附表一

            样品收费表

            附表二

            冰样收费表
            """);
    assertEquals("本法自发布之日起施行。", at(text, "art_2"));
    assertEquals(List.of("appendix_1", "appendix_2"), locators(text, ProvisionKind.APPENDIX));
  }
}
