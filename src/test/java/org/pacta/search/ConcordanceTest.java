package org.pacta.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConcordanceTest {
  private static List<KwicLine> lines(String query, boolean translated, KwicOrder order) {
    return SpecimenIndex.searcher()
        .concordance(SearchRequest.of(query, 1), 40, translated, order)
        .lines();
  }

  @Test
  void words_areOnePhraseAsWritten() {
    List<KwicLine> lines = lines("personal data", false, KwicOrder.TEXT);
    assertFalse(lines.isEmpty());
    lines.forEach(l -> assertEquals("personal data", l.keyword().toLowerCase(Locale.ROOT)));
  }

  @Test
  void everyPlace_isTheOneLine() {
    List<KwicLine> lines = lines("personal data", false, KwicOrder.TEXT);
    HashSet<String> places = new HashSet<>();
    lines.forEach(l -> assertTrue(places.add(l.instrument() + l.span()), l.toString()));
  }

  @Test
  void translated_addsTermsOfTheOtherLanguage() {
    assertTrue(
        lines("个人信息", false, KwicOrder.TEXT).stream().allMatch(l -> l.language().equals("zh")));
    assertTrue(
        lines("个人信息", true, KwicOrder.TEXT).stream().anyMatch(l -> l.language().equals("en")));
  }

  @Test
  void sortedByTheRight_standsInOrderOfTheNextWord() {
    List<String> next =
        lines("shall", false, KwicOrder.RIGHT).stream()
            .map(l -> l.right().strip().toLowerCase(Locale.ROOT).replaceAll("(?s)\\P{L}.*", ""))
            .filter(w -> !w.isEmpty())
            .toList();
    assertEquals(next.stream().sorted().toList(), next);
  }

  @Test
  void sortedByTheLeft_standsInOrderOfTheWordBefore() {
    List<String> before =
        lines("shall", false, KwicOrder.LEFT).stream()
            .map(
                l ->
                    l.left()
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("(?s).*[^\\p{L}](?=\\p{L}+$)", ""))
            .filter(w -> w.matches("\\p{L}+"))
            .toList();
    assertEquals(before.stream().sorted().toList(), before);
  }

  @Test
  void counts_addUpToTheLines() {
    Concordance all =
        SpecimenIndex.searcher()
            .concordance(SearchRequest.of("transf*", 1), 40, false, KwicOrder.KEYWORD);
    int counted = all.counts(KwicLine::keyword).values().stream().mapToInt(i -> i).sum();
    assertEquals(all.lines().size(), counted);
  }
}
