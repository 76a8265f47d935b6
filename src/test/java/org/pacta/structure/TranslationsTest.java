package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacta.structure.Sources.at;
import static org.pacta.structure.Sources.english;
import static org.pacta.structure.Sources.findings;
import static org.pacta.structure.Sources.locators;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A text in English and what else its file holds. */
class TranslationsTest {
  private static final String TREATY =
      articles(
          "Article", "The keeper of the samples shall show them to any person who asks for them.");

  private static final String DUTCH =
      "# Verdrag\n\n# HOOFDSTUK I\n\n"
          + articles(
              "Artikel",
              "De houder van het monster toont het aan een ieder die om het monster vraagt.");

  private static final String FRENCH =
      "# Accord\n\n"
          + articles(
              "Article",
              "Le gardien des objets montre les objets à la personne qui le demande par une lettre.");

  private static String articles(String word, String sentence) {
    return IntStream.rangeClosed(1, 60)
        .mapToObj(n -> "# " + word + " " + n + "\n\n" + sentence + "\n\n")
        .collect(Collectors.joining());
  }

  private static List<String> leftOut(InstrumentText text) {
    return text.furniture().stream()
        .filter(f -> f.why().equals("translation"))
        .map(InstrumentText.Furniture::text)
        .toList();
  }

  @Test
  void translationBehindTheText_isLeftOutWithItsHeadings() {
    InstrumentText text = english(TREATY + DUTCH);
    assertEquals(60, locators(text, ProvisionKind.ARTICLE).size());
    assertEquals(
        "The keeper of the samples shall show them to any person who asks for them.",
        at(text, "art_60"));
    assertEquals(122, leftOut(text).size());
    assertEquals("Verdrag", leftOut(text).getFirst());
    assertEquals(List.of("source 1"), findings(text, "translation"));
  }

  @Test
  void translationWithTheSameHeads_givesNoArticlesTwice() {
    InstrumentText text = english(TREATY + FRENCH);
    assertEquals(60, locators(text, ProvisionKind.ARTICLE).size());
    assertEquals(List.of(), findings(text, "duplicate"));
  }

  @Test
  void listOfGoodsWithoutSmallWords_staysInTheText() {
    String goods =
        IntStream.rangeClosed(1, 200)
            .mapToObj(n -> "Cotton yarn, unbleached, nes " + n + "\n\n")
            .collect(Collectors.joining());
    InstrumentText text = english(TREATY + "# Annex\n\n" + goods);
    assertEquals(List.of(), leftOut(text));
    assertTrue(text.text().endsWith("Cotton yarn, unbleached, nes 200"));
  }

  @Test
  void fewWordsInAnotherLanguage_stayInTheText() {
    String names =
        "# Annex\n\nMinistère de la Santé et de la Culture\n\nInstitut de la Mer et du Désert\n";
    assertEquals(List.of(), leftOut(english(TREATY + names)));
  }

  @Test
  void textInAnotherLanguageAlone_isTheText() {
    assertEquals(List.of(), leftOut(english(FRENCH)));
  }
}
