package org.pacta.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
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

  @Test
  void counts_standInTheOrderOfTheirSize() {
    Concordance all =
        SpecimenIndex.searcher()
            .concordance(SearchRequest.of("transf*", 1), 40, false, KwicOrder.TEXT);
    List<Integer> counts = List.copyOf(all.counts(KwicLine::keyword).values());
    assertTrue(counts.size() > 1);
    assertEquals(counts.stream().sorted(Comparator.reverseOrder()).toList(), counts);
  }

  @Test
  void context_hasNoWordInPart() {
    List<KwicLine> narrow = lines("personal", false, KwicOrder.TEXT);
    assertFalse(narrow.isEmpty());
    Concordance wide =
        SpecimenIndex.searcher()
            .concordance(SearchRequest.of("personal", 1), 120, false, KwicOrder.TEXT);
    for (int i = 0; i < narrow.size(); i++) {
      List<String> whole = List.of(wide.lines().get(i).left().split("\\W+"));
      for (String word : narrow.get(i).left().split("\\W+")) {
        assertTrue(word.isEmpty() || whole.contains(word), word);
      }
      assertTrue(narrow.get(i).left().length() <= 40);
    }
  }

  @Test
  void noLine_isExplained() {
    Concordance hidden =
        SpecimenIndex.searcher()
            .concordance(
                SearchRequest.of("\"personal data\" instrument:none", 1),
                40,
                false,
                KwicOrder.TEXT);
    assertTrue(hidden.lines().isEmpty());
    assertTrue(hidden.advice().withoutFilters() > 0, hidden.toString());
    Concordance misspelt =
        SpecimenIndex.searcher()
            .concordance(SearchRequest.of("persnal data", 1), 40, false, KwicOrder.TEXT);
    assertEquals("personal data", misspelt.advice().suggestions().getFirst());
  }
}
