package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.corpus.InstrumentKind;
import org.pacta.corpus.Language;
import org.pacta.extract.Block;
import org.pacta.extract.Extract;

class RecogniserTest {
  private final Recogniser recogniser = new Recogniser();

  private static Extract extract(Block... blocks) {
    return new Extract("model", "0", "text/plain", List.of(blocks));
  }

  private static Extract titled(String title) {
    return extract(Block.heading(1, title), Block.paragraph("Words that say nothing."));
  }

  @ParameterizedTest
  @CsvSource({
    "Model Agreement on Digital Trade, treaty",
    "Model Convention on the Law of Data, treaty",
    "Regulation implementing the Model Agreement, statute",
    "Model Data Security Act, statute",
    "Draft Model Agreement on Digital Trade, draft",
    "Proposal for a Model Regulation, draft",
    "示范数据安全法, statute",
    "示范数据出境办法（征求意见稿）, draft",
  })
  void kind_isThatOfTheTitle(String title, String kind) {
    assertEquals(Optional.of(InstrumentKind.of(kind)), recogniser.kind(titled(title)));
  }

  @ParameterizedTest
  @CsvSource({"示范数字经济协定, treaty", "示范协定实施条例, statute", "关于示范法律合作的协定, treaty"})
  void kindOfAChineseTitle_isItsLastWord(String title, String kind) {
    Extract extract = extract(Block.heading(1, title), Block.paragraph("第一条　文字。"));
    assertEquals(Optional.of(InstrumentKind.of(kind)), recogniser.kind(extract));
  }

  @Test
  void kindWithoutTitle_isThatOfTheWords() {
    assertEquals(
        Optional.of(InstrumentKind.TREATY),
        recogniser.kind(
            extract(
                Block.paragraph("Article 1"),
                Block.paragraph(
                    "Each Party shall allow the transfer. No Party shall require it."))));
    assertEquals(
        Optional.of(InstrumentKind.STATUTE),
        recogniser.kind(extract(Block.paragraph("第一条　为了保护数据，制定本法。违反本法规定的，处罚款。"))));
  }

  @Test
  void kind_isUnknownWhereNothingTellsIt() {
    assertTrue(recogniser.kind(titled("A letter to a friend")).isEmpty());
  }

  @Test
  void language_isThatOfMostOfTheText() {
    assertEquals(
        Language.ZH,
        recogniser.language(extract(Block.paragraph("本协定所称 computing facilities 指计算设施，不包括终端设备。"))));
    assertEquals(
        Language.EN,
        recogniser.language(
            extract(Block.paragraph("The term “computing facilities” (计算设施) means servers."))));
  }

  @Test
  void title_isTheHighestHeadingOfTheHead() {
    assertEquals(
        Optional.of("Model Act"),
        recogniser.title(
            extract(
                Block.paragraph("Official copy"),
                Block.heading(2, "Published today"),
                Block.heading(1, "Model  Act"),
                Block.paragraph("Article 1"))));
  }

  @Test
  void titleOfPlainText_isItsFirstLines() {
    Block[] english =
        Stream.of("", "MODEL AGREEMENT", "ON DIGITAL TRADE", "Article 1 Scope")
            .map(t -> t.isEmpty() ? Block.gap() : Block.line(t))
            .toArray(Block[]::new);
    assertEquals(
        Optional.of("MODEL AGREEMENT ON DIGITAL TRADE"), recogniser.title(extract(english)));
    assertEquals(
        Optional.of("示范数据安全法"),
        recogniser.title(extract(Block.line("示范数据"), Block.line("安全法"), Block.line("第一条　为了安全。"))));
  }

  @Test
  void titleBelowARunningHead_isFoundByItsWords() {
    assertEquals(
        Optional.of("示范数据安全法"),
        recogniser.title(
            extract(Block.line("【编号】示范.1.23"), Block.line("示范数据安全法"), Block.line("第一条　为了安全。"))));
    assertEquals(
        Optional.of("MODEL REGULATION ON DATA"),
        recogniser.title(
            extract(
                Block.line("1.2.2026 EN Model Journal 1/1"),
                Block.line("MODEL REGULATION ON DATA"),
                Block.line("The model legislator, having regard to the model,"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Digital Trade Accord between Nordland and Sudland", "Interim Pact on Trade"})
  void titleOfAnUnknownWord_isNotSoughtInTheProvisions(String title) {
    Extract extract =
        extract(
            Block.line(title),
            Block.gap(),
            Block.line("Article 1 Scope"),
            Block.line("1. Each Party shall apply this Accord to measures on data."),
            Block.line("2. Nothing in this Article shall prevent a Party from adopting measures."));
    assertEquals(Optional.of(title), recogniser.title(extract));
    assertEquals(Optional.of(InstrumentKind.TREATY), recogniser.kind(extract));
  }

  @Test
  void headingOfAnArticle_isNoTitle() {
    assertEquals(
        Optional.of("Interim Pact on Trade"),
        recogniser.title(
            extract(
                Block.paragraph("Interim Pact on Trade"),
                Block.heading(2, "Article 1 Measures"),
                Block.paragraph("Each Party shall publish its measures."))));
  }

  @Test
  void title_isMissingWhereThereAreNoWords() {
    assertTrue(recogniser.title(extract(Block.gap())).isEmpty());
  }
}
