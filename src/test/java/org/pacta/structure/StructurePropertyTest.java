package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pacta.corpus.Language;

/** What holds of every tree, whatever the input. */
class StructurePropertyTest {
  private static final List<String> PIECES =
      List.of(
          "Article 1: Scope",
          "Article 2",
          "Article 14.11 (Cross-Border",
          "CHAPTER 1",
          "ANNEX 8-A",
          "PREAMBLE",
          "Whereas:",
          "1. Each Party shall publish.",
          "2. A Party may:",
          "(a) one;",
          "(b) two; and",
          "(i) three;",
          "[1] A note.",
          "words[1]",
          "1",
          "7",
          "14-7",
          "For the purposes of this Chapter:",
          "sample means a thing;",
          "10. (a) Both at once",
          "- a dash",
          "(1)",
          "第一条 为了示范，制定本法。",
          "第二条",
          "第一章 总则",
          "（一）甲；",
          "（二）乙。",
          "一、丙",
          "1.丁",
          "目录",
          "附件一",
          "样本条约另有规定的。",
          "",
          "",
          "\uFDD0\uFDD1",
          "Contents ....... 5",
          "DONE at Sampletown",
          "§ 12. Sections",
          "Section A: Samples",
          "\"1. Quoted");

  @Provide
  Arbitrary<List<String>> sources() {
    Arbitrary<String> known = Arbitraries.of(PIECES);
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12);
    return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, known), net.jqwik.api.Tuple.of(1, any))
        .list()
        .ofMaxSize(40);
  }

  @Property(tries = 2000, seed = "20261125")
  void everyTree_nestsAndSlices(@ForAll("sources") List<String> lines, @ForAll Language language) {
    InstrumentText text = Sources.parse(language, String.join("\n", lines));
    TreeRules.hold(text);
  }

  @Property(tries = 100, seed = "20261125")
  void sameInput_givesTheSameTree(@ForAll("sources") List<String> lines) {
    String source = String.join("\n", lines);
    assertEquals(Sources.english(source), Sources.english(source));
  }
}
