package org.pacta.structure.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;
import org.pacta.extract.Block;
import org.pacta.extract.Extract;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.InstrumentText.Finding;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;
import org.pacta.structure.ProvisionKind;
import org.pacta.structure.Span;
import org.pacta.structure.StructureParser;

/** What the checks say of small texts. */
class TextChecksTest {
  private static final String SOUND =
      """
      Article 1: Scope

      1. This Agreement applies to samples.

      2. It applies to gifts where:

      (a) the gift is small; or

      (b) the gift is old.

      Article 2: Duties

      No Party shall tax samples.
      """;

  @Test
  void soundText_hasNoFindings() {
    assertEquals(List.of(), check(Language.EN, SOUND));
  }

  @Test
  void missingArticle_isAGap() {
    List<Finding> found = check(Language.EN, SOUND.replace("Article 2", "Article 4"));
    assertEquals(List.of("gap art_4: 4 follows 1"), said(found));
  }

  @Test
  void sectionsNumberedInSteps_areNoGapsButSaidToLeaveRoom() {
    StringBuilder code = new StringBuilder();
    for (int section = 100; section <= 125; section += 5) {
      code.append("§ ").append(section).append(". Samples.\n\nKeepers shall list samples.\n\n");
    }
    List<Finding> found = check(Language.EN, code.toString());
    assertEquals(List.of("sparse-numbers"), found.stream().map(Finding::code).toList());
    assertEquals("sec_100", found.getFirst().where());
  }

  @Test
  void missingArticleOfStatute_isAGap() {
    List<Finding> found = check(Language.ZH, "第一条 经营者应当备案。\n\n第三条 本法自公布之日起施行。\n");
    assertEquals(List.of("gap art_3: 三 follows 一"), said(found));
  }

  @Test
  void missingPoint_isAGapUnderItsLocator() {
    List<Finding> found = check(Language.EN, SOUND.replace("(b)", "(c)"));
    assertEquals(List.of("gap art_1__para_2__point_c: (c) follows (a)"), said(found));
  }

  @Test
  void repealedPointOfStatute_isAGapUnderItsLocator() {
    String law = "第一条 有下列情形之一的，应当备案：\n\n（一）出境的；\n\n（三）入境的。\n";
    assertEquals(List.of("gap art_1__point_3: （三） follows （一）"), said(check(Language.ZH, law)));
  }

  @Test
  void lowerArticleBehindHigher_isOutOfOrder() {
    String draft =
        """
        Article 1

        One sample.

        Article 2

        Two samples.

        Article 3

        Three samples.

        Article 2

        Two more.
        """;
    assertEquals(
        List.of("duplicate art_2_2", "out-of-order art_2_2"),
        check(Language.EN, draft).stream().map(f -> f.code() + " " + f.where()).toList());
  }

  @Test
  void articleWithoutWords_isEmpty() {
    List<Finding> found = check(Language.EN, SOUND.replace("No Party shall tax samples.\n", ""));
    assertEquals(List.of("empty art_2: it has a number and no words"), said(found));
  }

  @Test
  void textWithoutNumbers_canBeCitedAsAWholeOnly() {
    List<Finding> found = check(Language.ZH, "各国应当促进数据流动。\n\n各国应当尊重主权。\n");
    assertEquals(
        List.of("unnumbered test"), found.stream().map(f -> f.code() + " " + f.where()).toList());
  }

  @Test
  void footnoteWithoutMark_isAnOrphan() {
    List<Block> blocks = new ArrayList<>(blocks(SOUND));
    blocks.add(new Block("5 A note of its own.", Block.Form.FOOTNOTE, 0, 0, Block.Layout.NONE));
    List<Finding> found = check(Language.EN, blocks);
    assertEquals(
        List.of("orphan-footnote art_2__fn_5"),
        found.stream().map(f -> f.code() + " " + f.where()).toList());
  }

  @Test
  void markWithoutFootnote_isFound() {
    List<Finding> found = check(Language.EN, SOUND.replace("tax samples", "tax samples[7]"));
    assertEquals(List.of("mark-without-note art_2: no note 7 was found for its mark"), said(found));
  }

  @Test
  void numberOfYear_isNoMark() {
    assertEquals(
        List.of(), check(Language.EN, SOUND.replace("tax samples", "tax samples under ISO 27001")));
  }

  @Test
  void linesOfColumnsReadAcross_areInterleaved() {
    List<Block> across = new ArrayList<>(blocks("Article 1\n"));
    for (int i = 0; i < 30; i++) {
      across.add(Block.paragraph("and the " + i + " samples that either Party sends to the"));
    }
    List<Finding> found = check(Language.EN, across);
    assertEquals(List.of("interleaved"), found.stream().map(Finding::code).toList());
  }

  @Test
  void characterThatOnlyTheSourceHas_isLost() {
    Extract source = extract(blocks(SOUND));
    InstrumentText text = parse(Language.EN, extract(blocks(SOUND.replace("gifts", "gift"))));
    List<Finding> found = TextChecks.of(text, List.of(source));
    assertEquals(
        List.of("lost-characters test: 1 letters and digits stand in the sources only: s 1"),
        said(found));
    assertTrue(found.stream().allMatch(TextChecks::isWrong));
  }

  @Test
  void characterThatOnlyTheTextHas_isInvented() {
    Extract source = extract(blocks(SOUND.replace("gifts", "gift")));
    InstrumentText text = parse(Language.EN, extract(blocks(SOUND)));
    assertEquals(
        List.of("invented-characters test: 1 letters and digits stand in the text only: s 1"),
        said(TextChecks.of(text, List.of(source))));
  }

  @Test
  void pageNumbers_areFurnitureAndNotLost() {
    assertEquals(List.of(), check(Language.EN, SOUND + "\nPage 12 of 40\n"));
  }

  @Test
  void overlappingProvisions_areWrong() {
    Provision one = provision("art_1", new Span(0, 11));
    Provision two = provision("art_2", new Span(8, 20));
    InstrumentText text =
        new InstrumentText(
            "test",
            Language.EN,
            "Test",
            "Samples are free of tax.",
            List.of(one, two),
            List.of(),
            List.of(),
            List.of());
    List<Finding> wrong =
        TextChecks.of(text, List.of()).stream().filter(f -> f.code().equals("span")).toList();
    assertEquals(List.of("art_2"), wrong.stream().map(Finding::where).toList());
    assertTrue(wrong.stream().allMatch(TextChecks::isWrong));
  }

  @Test
  void wordsBehindTheLastProvision_areUncovered() {
    InstrumentText text =
        new InstrumentText(
            "test",
            Language.EN,
            "Test",
            "Samples are free of tax.",
            List.of(provision("art_1", new Span(0, 11))),
            List.of(),
            List.of(),
            List.of());
    assertEquals(
        List.of("art_1"),
        TextChecks.of(text, List.of()).stream()
            .filter(f -> f.code().equals("uncovered"))
            .map(Finding::where)
            .toList());
  }

  @Test
  void headsApartFromTheirWords_areToldOnceOfTheWholeText() {
    String heads = "第一条\n\n第二条\n\n第三条\n\n第四条\n\n第五条\n\n第六条\n\n";
    List<Finding> found = check(Language.ZH, heads + "经营者应当备案。\n\n样本应当贴标签。\n");
    assertEquals(
        List.of(
            "detached-heads test: 5 of 6 articles have no words: those stand below other articles;"
                + " do not quote from this file"),
        said(found.stream().filter(f -> f.code().equals("detached-heads")).toList()));
  }

  @Test
  void gap_isOddAndNotWrong() {
    assertFalse(TextChecks.isWrong(new Finding("gap", "art_3", "3 follows 1")));
  }

  private static Provision provision(String locator, Span span) {
    return new Provision(
        new Locator(locator), ProvisionKind.ARTICLE, "", "", span, 0, List.of(), List.of());
  }

  private static List<String> said(List<Finding> findings) {
    return findings.stream().map(f -> f.code() + " " + f.where() + ": " + f.message()).toList();
  }

  private static List<Finding> check(Language language, String draft) {
    return check(language, blocks(draft));
  }

  private static List<Finding> check(Language language, List<Block> blocks) {
    Extract source = extract(blocks);
    return TextChecks.of(parse(language, source), List.of(source));
  }

  private static InstrumentText parse(Language language, Extract source) {
    return new StructureParser().parse("test", language, "Test", List.of(source));
  }

  private static Extract extract(List<Block> blocks) {
    return new Extract("test.txt", "0".repeat(64), "text/plain", blocks);
  }

  private static List<Block> blocks(String draft) {
    return draft.lines().map(l -> l.isBlank() ? Block.gap() : Block.line(l.strip())).toList();
  }
}
