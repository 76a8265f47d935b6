package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;
import org.pacta.structure.Definition.WholeInstrument;
import org.pacta.structure.Definition.Within;

class DefinitionsTest {
  private static List<String> told(InstrumentText text) {
    return Definitions.of(text).definitions().stream()
        .map(d -> d.term() + " = " + d.definiens().of(text.text()))
        .toList();
  }

  @Test
  void quotedTerm_isDefinedForTheInstrument() {
    InstrumentText text =
        Drafts.of(
            Language.EN,
            """
            art_1 | Definitions | For the purposes of this Regulation:
            art_1__point_1 | ‘cold data’ means data kept below zero;
            art_1__point_2 | ‘cooler’ means a person who cools cold data;
            art_2 | Coolers shall keep cold data.
            """);
    assertEquals(
        List.of("cold data = data kept below zero", "cooler = a person who cools cold data"),
        told(text));
    DefinitionGraph graph = Definitions.of(text);
    Definition cold = graph.find("cold data").orElseThrow();
    assertEquals(new WholeInstrument(), cold.reach());
    assertEquals(2, graph.usesOf(cold).size());
    assertEquals(List.of(cold), graph.termsIn(graph.find("cooler").orElseThrow()));
    assertEquals(
        "Coolers", graph.usesOf(graph.find("cooler").orElseThrow()).getFirst().of(text.text()));
  }

  @Test
  void treatyTerm_isDefinedForItsChapter() {
    InstrumentText text =
        Drafts.of(
            Language.EN,
            """
            chapter_2 | Data |
            chapter_2/art_3 | Definitions | For the purposes of this Chapter:
            chapter_2/art_3__point_a | digital frost means ice in electronic form; and
            chapter_2/art_3__point_b | Frost Party means a Party with ice.
            chapter_2/art_4 | No Frost Party shall tax digital frost.
            chapter_3 | Else |
            chapter_3/art_5 | A frost party may tax digital frost.
            """);
    DefinitionGraph graph = Definitions.of(text);
    Definition frost = graph.find("digital frost").orElseThrow();
    assertEquals(new Within(new Locator("chapter_2")), frost.reach());
    assertEquals("ice in electronic form", frost.definiens().of(text.text()));
    assertEquals(1, graph.usesOf(frost).size());
    assertEquals(1, graph.usesOf(graph.find("Frost Party").orElseThrow()).size());
  }

  @Test
  void chineseTerm_isDefinedForTheLawOrTheArticle() {
    InstrumentText text =
        Drafts.of(
            Language.ZH,
            """
            art_1 | 本法所称寒冷数据，是指零度以下保存的数据。
            art_2 | 冷却者处理寒冷数据的，应当报告。
            art_2__para_2 | 前款所称冷却者，是指保存寒冷数据的组织。
            art_3 | 冷却者另有规定的，从其规定。
            """);
    DefinitionGraph graph = Definitions.of(text);
    assertEquals(List.of("寒冷数据 = 零度以下保存的数据", "冷却者 = 保存寒冷数据的组织"), told(text));
    assertEquals(new WholeInstrument(), graph.find("寒冷数据").orElseThrow().reach());
    Definition cooler = graph.find("冷却者").orElseThrow();
    assertEquals(new Within(new Locator("art_2")), cooler.reach());
    assertEquals(1, graph.usesOf(cooler).size());
  }

  @Test
  void chineseList_definesEachPoint() {
    InstrumentText text =
        Drafts.of(
            Language.ZH,
            """
            art_9 | 本法下列用语的含义：
            art_9__point_1 | 寒冷数据，是指零度以下保存的数据。
            art_9__point_2 | 冷却，是指使数据变冷的过程。
            """);
    assertEquals(List.of("寒冷数据 = 零度以下保存的数据", "冷却 = 使数据变冷的过程"), told(text));
  }

  @Test
  void longestTerm_isUsed() {
    InstrumentText text =
        Drafts.of(
            Language.EN,
            """
            art_1 | Definitions |
            art_1__point_1 | “data” means facts;
            art_1__point_2 | “data subject” means a person;
            art_2 | A data subject may ask.
            """);
    DefinitionGraph graph = Definitions.of(text);
    assertEquals(0, graph.usesOf(graph.find("data").orElseThrow()).size());
    assertEquals(1, graph.usesOf(graph.find("data subject").orElseThrow()).size());
  }

  @Test
  void meansOf_definesNothing() {
    InstrumentText text =
        Drafts.of(Language.EN, "art_1 | Definitions | a measure as a means of trade");
    assertTrue(told(text).isEmpty());
  }
}
