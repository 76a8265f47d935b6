package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacta.structure.Sources.at;
import static org.pacta.structure.Sources.chinese;
import static org.pacta.structure.Sources.english;
import static org.pacta.structure.Sources.locators;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers and breaks that a conversion has lost, and that the text around gives back. */
class LostMarksTest {

  @Test
  void chapterWithoutNumber_isTheOneThatIsDue() {
    InstrumentText text =
        chinese(
            """
            第一章 总 则

            第一条 样本应当贴标签。

            样本保管

            第二条 样本应当保管。

            第三章 附则

            第三条 本办法自公布之日起施行。
            """);
    assertEquals(
        List.of("chapter_1", "chapter_2", "chapter_3"), locators(text, ProvisionKind.CHAPTER));
    Provision chapter = text.find(new Locator("chapter_2")).orElseThrow();
    assertEquals("样本保管", chapter.heading());
    assertEquals("", chapter.number());
    assertEquals("样本应当贴标签。", at(text, "art_1"));
  }

  @Test
  void sectionWithoutNumber_isNoChapterWhereChaptersCountOn() {
    InstrumentText text =
        chinese(
            """
            第一章 总则

            第一节 一般规定

            第一条 样本应当贴标签。

            样本保管

            第二条 样本应当保管。

            第二章 附则

            第三条 本办法自公布之日起施行。
            """);
    assertEquals(List.of("chapter_1", "chapter_2"), locators(text, ProvisionKind.CHAPTER));
    assertEquals(
        List.of("chapter_1__section_1", "chapter_1__section_2"),
        locators(text, ProvisionKind.SECTION_GROUP));
  }

  @Test
  void wordsAboveAnArticleAmidASentence_areNoChapter() {
    InstrumentText text =
        chinese(
            """
            第一章 总则

            第一条 样本的标签按照下列公式计算：

            标签等于样本

            第二条 样本应当保管。
            """);
    assertEquals(List.of("chapter_1"), locators(text, ProvisionKind.CHAPTER));
  }

  @Test
  void itemWithoutNumberBetweenFirstAndThird_isTheSecond() {
    InstrumentText text =
        chinese(
            """
            第一条 保管人不得有下列行为：

            （一）损坏样本；

            遗失样本；

            （三）出售样本。

            保管人应当登记。
            """);
    assertEquals("遗失样本；", at(text, "art_1__para_1__point_2"));
    assertEquals("出售样本。", at(text, "art_1__para_1__point_3"));
    assertEquals("保管人应当登记。", at(text, "art_1__para_2"));
  }

  @Test
  void spaceBehindASentence_isALostParagraphBreak() {
    InstrumentText text =
        chinese(
            """
            第一条 样本应当贴标签。标签应当清楚。 本办法所称标签，包括电子标签。
            第二条 样本应当保管。保管应当安全。保管人应当登记。
            """);
    assertEquals("样本应当贴标签。标签应当清楚。", at(text, "art_1__para_1"));
    assertEquals("本办法所称标签，包括电子标签。", at(text, "art_1__para_2"));
  }

  @Test
  void spacesBehindEverySentence_breakNothing() {
    InstrumentText text = chinese("第一条 样本应当贴标签。 标签应当清楚。 保管人应当登记。\n");
    assertEquals("样本应当贴标签。 标签应当清楚。 保管人应当登记。", at(text, "art_1"));
  }

  @Test
  void annexGluedToItsTitle_isAnAnnex() {
    InstrumentText text =
        chinese(
            """
            第一条 保管人应当参照附件《样本检查指引》检查样本。

            第二条 本办法自公布之日起施行。

            附件样本检查指引

            一、检查标签。

            二、检查登记。
            """);
    assertEquals("样本检查指引", text.find(new Locator("annex")).orElseThrow().heading());
    assertEquals("检查登记。", at(text, "annex__para_2"));
    assertEquals("本办法自公布之日起施行。", at(text, "art_2"));
  }

  @Test
  void secondParagraphBehindOneWithoutNumber_isTheSecond() {
    InstrumentText text =
        english(
            """
            Article 1: Samples

            A keeper shall label its samples.

            2. A keeper shall list its samples.

            3. A keeper shall lend its samples.
            """);
    assertEquals("A keeper shall label its samples.", at(text, "art_1__para_1"));
    assertEquals("A keeper shall list its samples.", at(text, "art_1__para_2"));
    assertEquals("A keeper shall lend its samples.", at(text, "art_1__para_3"));
  }

  @Test
  void headBehindALostStop_beginsItsArticle() {
    InstrumentText text =
        english(
            """
            ARTICLE 3.1
            Labels
            Each Party shall ensure that labels are written in its own language ARTICLE 3.2
            Review
            1. Each Party shall review its labels.
            """);
    assertEquals(List.of("art_3.1", "art_3.2"), locators(text, ProvisionKind.ARTICLE));
    assertEquals(
        "Each Party shall ensure that labels are written in its own language", at(text, "art_3.1"));
  }

  @Test
  void referenceInCapitalsAtTheEndOfALine_isNoHead() {
    InstrumentText text =
        english(
            """
            ARTICLE 3.1
            Labels
            Each Party shall ensure that labels are written in accordance with ARTICLE 3.2
            and the rules below it.
            """);
    assertEquals(List.of("art_3.1"), locators(text, ProvisionKind.ARTICLE));
  }
}
