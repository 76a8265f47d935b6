package org.pacta.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownTest {
  @TempDir Path folder;

  private List<String> read(String text) {
    return Extracted.from(folder, "law.md", text);
  }

  @Test
  void headings_haveTheirLevel() {
    assertEquals(
        List.of("H1 示范数据法", "-", "H2 第一章　总则", "H3 Article 1"),
        read("# 示范数据法\n\n## 第一章　总则 ##\n###Article 1\n"));
  }

  @Test
  void underlinedLine_isAHeading() {
    assertEquals(List.of("H1 Model Act", "L Text."), read("Model Act\n=====\nText.\n"));
  }

  @Test
  void chineseLineSetInBehindASentence_beginsAParagraph() {
    assertEquals(
        List.of("L 第一条 样品应当保存，", "L 期限为一年。", "-", "L 冰样除外。", "-", "L 样品可以赠送。"),
        read("    第一条 样品应当保存，\n期限为一年。\n    冰样除外。\n    样品可以赠送。\n"));
  }

  @Test
  void textWhoseLinesAreAllSetIn_saysNothingBySettingIn() {
    assertEquals(List.of("L 第一条 样品应当保存。", "L 冰样除外。"), read("    第一条 样品应当保存。\n    冰样除外。\n"));
  }

  @Test
  void frontMatterAndComments_areLeftOut() {
    assertEquals(
        List.of("H1 Model Act", "-", "L Article 1"),
        read("---\ntitle: x\n---\n# Model Act\n<!-- INFO\nEND -->\nArticle 1\n"));
  }

  @Test
  void headOfADivisionInFrontMatter_isAHeading() {
    assertEquals(
        List.of("H1 Chapter 3", "H1 Samples and Gifts", "-", "H2 Article 3.1"),
        read("---\nheading: Chapter 3\ntitle: \"Samples and Gifts\"\n---\n## Article 3.1\n"));
  }

  @Test
  void headOfADivisionThatIsPrintedToo_standsOnce() {
    assertEquals(
        List.of("H1 Chapter 3: Samples", "L Text."),
        read("---\nheading: Chapter 3\ntitle: Samples\n---\n# Chapter 3: Samples\nText.\n"));
  }

  @Test
  void titleInFrontMatterThatIsAnArticles_isNoTitleOfTheDivision() {
    assertEquals(
        List.of("H1 Chapter 3", "-", "H2 Article 3.1: Terms", "L A gift is a sample."),
        read(
            "---\nheading: Chapter 3\ntitle: Terms\n---\n## Article 3.1: Terms\nA gift is a sample.\n"));
  }

  @Test
  void headingOfAPageInFrontMatter_isLeftOut() {
    assertEquals(
        List.of("H2 Article 3.1"),
        read("---\nheading: Chapter 3b Section B\ntitle: Samples\n---\n## Article 3.1\n"));
  }

  @Test
  void emphasis_goesOnlyWhereItPairs() {
    assertEquals(
        List.of("L 第一条　为了保护数据，制定本法。", "L 5 * 4 and **open"),
        read("**第一条**　为了*保护*数据，制定本法。\n5 * 4 and **open\n"));
  }

  @Test
  void bulletBeforeANumber_isTheEditors_butADashOfTheLawStays() {
    assertEquals(
        List.of("L (a) a law;", "L (i) a decree;", "L - any other measure."),
        read("- (a) a law;\n  - (i) a decree;\n- any other measure.\n"));
  }

  @Test
  void linksImagesAndEscapes_showTheirText() {
    assertEquals(
        List.of("L See Article 5 & Annex 1."),
        read("![seal](x.png)See [Article 5](#a5) &amp; Annex 1\\.\n"));
  }

  @Test
  void noteAndItsCall_areMarked() {
    List<Block> blocks =
        Extracted.blocks(
            folder,
            "law.md",
            "No duties[^1] shall be imposed<sup>2</sup>.\n\n[^1]: Customs only.\n");
    assertEquals(
        List.of("L No duties[1] shall be imposed2.", "-", "F [1] Customs only."),
        Extracted.show(blocks));
    assertEquals(List.of("[1]", "2"), Extracted.marks(blocks.getFirst()));
  }

  @Test
  void raisedNote_leavesItsNumberWhereItStood() {
    assertEquals(
        List.of("L Duties[1] and taxes[2] end.", "F [1] Of any kind.", "F [2] Save on salt."),
        read("Duties<sup> 1)  Of any kind. </sup> and taxes<sup>2 Save on salt.</sup> end.\n"));
  }

  @Test
  void raisedNoteBetweenTwoWords_leavesThemApart() {
    assertEquals(
        List.of("L A keeper[1] may lend.", "F [1] Of any kind."),
        read("A keeper<sup> 1) Of any kind. </sup>may lend.\n"));
  }

  @Test
  void raisedNoteOfHeadingOrCell_followsIt() {
    assertEquals(
        List.of("H3 Food aid[1]", "F [1] In kind or in money."),
        read("### Food aid<sup> ¹) In kind or in money.</sup>\n"));
    assertEquals(
        List.of("C Line[3]", "C Rate", "F [3] As amended."),
        read("| Line<sup>3) As amended.</sup> | Rate |\n"));
  }

  @Test
  void raisedNoteWithoutNumber_followsItsLine() {
    assertEquals(
        List.of("L Fish are free.", "F 1994 prices count."),
        read("Fish<sup>1994 prices count.</sup> are free.\n"));
  }

  @Test
  void table_givesCells() {
    assertEquals(
        List.of("C Line", "C Rate", "C 0101", "C 5"),
        read("| Line | Rate |\n|---|---|\n| 0101 | 5 |\n"));
  }
}
