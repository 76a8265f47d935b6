package org.pacta.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pacta.corpus.Language;
import org.pacta.structure.Span;

/** Searches in the specimens. */
class SearcherTest {
  private static SearchResult search(String query) {
    return SpecimenIndex.searcher().search(SearchRequest.of(query, 50));
  }

  private static Set<String> articles(SearchResult result) {
    return result.hits().stream()
        .map(h -> h.instrument() + ":" + h.locator().replaceFirst("__para_.*", ""))
        .collect(Collectors.toSet());
  }

  @Test
  void headingOfAnArticle_findsItFirst() {
    Hit first = search("location of computing facilities").hits().getFirst();
    assertEquals("model-trade-agreement", first.instrument());
    assertTrue(first.locator().startsWith("art_3.3"), first.locator());
  }

  @Test
  void chineseQuery_findsEnglishTextsAndSaysThatTheyAreTranslated() {
    SearchResult result =
        SpecimenIndex.searcher()
            .search(
                new SearchRequest(
                    "个人信息", Optional.of(Language.EN), List.of(), List.of(), List.of(), 50));
    assertFalse(result.hits().isEmpty());
    result
        .hits()
        .forEach(
            h -> assertTrue(h.tier() == Tier.TRANSLATED || h.tier() == Tier.MEANING, h.citation()));
  }

  @Test
  void phrase_hasToStandInTextsOfItsLanguage() {
    for (Hit hit : search("\"computing facilities\"").hits()) {
      if (hit.language().equals("en")) {
        String shown = (hit.heading() + " " + hit.snippet()).toLowerCase(java.util.Locale.ROOT);
        assertTrue(shown.contains("computing facilit"), hit.citation());
      }
    }
  }

  @Test
  void britishAndAmericanSpelling_findTheSame() {
    assertEquals(articles(search("recognise")), articles(search("recognize")));
  }

  @Test
  void traditionalAndSimplifiedScript_findTheSame() {
    assertEquals(articles(search("個人資料 OR 數據")), articles(search("个人资料 OR 数据")));
  }

  @Test
  void nearness_limitsTheWordsBetween() {
    String words = "\"disclose code\"";
    int adjacent = search(words).total();
    assertTrue(search("\"transfer data\"~3").total() <= search("\"transfer data\"~12").total());
    assertTrue(adjacent <= search(words + "~10").total());
  }

  @Test
  void chinesePhraseWithABlank_isNearnessOfRunsOfCharacters() {
    SearchResult near = search("\"个人信息 境外\"~20 language:zh");
    assertFalse(near.hits().isEmpty());
    near.hits().forEach(h -> assertTrue(h.snippet().contains("境外"), h.snippet()));
  }

  @Test
  void wildcard_standsForLetters() {
    Set<String> all = articles(search("transf* language:en"));
    assertTrue(all.containsAll(articles(search("\"transferred\" language:en"))));
  }

  @Test
  void and_narrowsAndOr_widens() {
    Set<String> both = articles(search("transfer AND consent"));
    Set<String> either = articles(search("transfer OR consent"));
    assertFalse(both.isEmpty());
    assertTrue(either.containsAll(both) && either.size() > both.size());
  }

  @Test
  void not_takesOutBothLanguages() {
    SearchResult all = search("consent");
    SearchResult some = search("consent NOT transfer");
    assertTrue(some.total() < all.total());
    some.hits().forEach(h -> assertFalse(h.snippet().contains("transfer"), h.citation()));
  }

  @Test
  void conditions_mayBeJoined() {
    SearchResult result =
        search("instrument:model-trade-agreement OR instrument:model-security-statute");
    assertEquals(
        Set.of("model-trade-agreement", "model-security-statute"),
        result.facets().getOrDefault("instrument", java.util.Map.of()).keySet());
  }

  @Test
  void articleNumber_isReadInEitherScript() {
    Set<String> arabic = articles(search("article:12 instrument:model-security-statute"));
    assertEquals(Set.of("model-security-statute:art_12"), arabic);
    assertEquals(arabic, articles(search("article:第十二条 instrument:model-security-statute")));
  }

  @Test
  void titleAndNumber_findTheProvisionFirst() {
    Hit first = search("Model Rights Regulation Article 5").hits().getFirst();
    assertEquals("model-rights-regulation", first.instrument());
    assertTrue(first.locator().startsWith("art_5"), first.locator());
    assertEquals(Tier.EXACT, first.tier());
  }

  @Test
  void unknownWord_isNamedWithWhatMayBeMeant() {
    Advice advice = search("consnet").advice();
    assertEquals(List.of("consnet"), advice.unknown());
    assertTrue(advice.suggestions().contains("consent"), advice.toString());
  }

  @Test
  void unknownChineseTerm_isNamedWithWhatMayBeMeant() {
    Advice advice = search("数据本弟化").advice();
    assertTrue(advice.suggestions().contains("数据本地化"), advice.toString());
  }

  @Test
  void unknownWordsBesideOthers_areSetRightInTheWholeQuery() {
    Advice advice = search("persnal dta transfer").advice();
    assertEquals(List.of("persnal", "dta"), advice.unknown());
    assertEquals("personal data transfer", advice.suggestions().getFirst());
  }

  @Test
  void numberOfAnArticle_isNoUnknownWord() {
    assertEquals(List.of(), search("第4条 instrument:model-security-statute").advice().unknown());
    assertEquals(List.of(), search("model trade art. 4.3").advice().unknown());
  }

  @Test
  void conditionsAlone_areMetExactly() {
    SearchResult result = search("topic:localization-ban OR topic:localization-requirement");
    assertFalse(result.hits().isEmpty());
    assertTrue(result.hits().stream().allMatch(h -> h.tier() == Tier.EXACT), result.toString());
    assertEquals(Tier.EXACT, search("article:4.3").hits().getFirst().tier());
  }

  @Test
  void queryThatAsksNothing_findsNothing() {
    for (String query : List.of("", " ", "AND", "NOT", "()", "\"\"")) {
      assertEquals(0, search(query).total(), query);
    }
  }

  @Test
  void snippet_saysWhetherTheProvisionGoesOn() {
    List<Hit> hits = search("personal data").hits();
    assertTrue(hits.stream().anyMatch(h -> h.begins() && h.ends()));
    Hit cut = hits.stream().filter(h -> !h.ends()).findFirst().orElseThrow();
    assertTrue(cut.snippet().length() <= 240, cut.snippet());
  }

  @Test
  void filterThatHidesAll_isTold() {
    SearchResult result = search("consent instrument:no-such-instrument");
    assertEquals(0, result.total());
    assertTrue(result.advice().withoutFilters() > 0);
  }

  @Test
  void marks_coverTheWordsThatMet() {
    SearchResult result = search("\"personal data\" language:en");
    for (Hit hit : result.hits()) {
      for (Span mark : hit.marks()) {
        String word = mark.of(hit.snippet()).toLowerCase(java.util.Locale.ROOT);
        assertTrue(word.contains("personal"), word);
      }
    }
  }

  @Test
  void sameSearch_hasTheSameOrder() {
    assertEquals(search("data protection").hits(), search("data protection").hits());
  }

  @Test
  void facets_countArticles() {
    SearchResult result = search("consent");
    int languages =
        result.facets().getOrDefault("language", java.util.Map.of()).values().stream()
            .mapToInt(i -> i)
            .sum();
    assertEquals(result.total(), languages);
  }

  @Test
  void valueInCapitals_isTheValueOfTheIndex() {
    assertEquals(
        articles(search("data instrument:model-trade-agreement")),
        articles(search("data instrument:MODEL-TRADE-AGREEMENT")));
    assertFalse(search("data modality:Obligation").hits().isEmpty());
  }

  @Test
  void topicByItsTitle_meansTheTopic() {
    SearchResult byTitle = search("topic:\"free transfer of data\"");
    assertFalse(byTitle.hits().isEmpty());
    assertEquals(articles(byTitle), articles(search("topic:free-transfer")));
  }

  @Test
  void unknownValue_isToldWithTheValuesThatExist() {
    Advice advice = search("data modality:obligatoin").advice();
    assertEquals("obligatoin", advice.unmet().getFirst().value());
    assertTrue(advice.unmet().getFirst().known().contains("obligation"));
    assertTrue(search("data modality:obligation").advice().unmet().isEmpty());
  }

  @Test
  void provisionLikeAnother_isFoundInTheOtherInstrumentsAndItselfLeftOut() {
    LikeQuery clause =
        new LikeQuery(
            "model-trade-agreement:art_3.3",
            Language.EN,
            "Location of computing facilities",
            "No Party shall require a person to use or locate computing facilities in its"
                + " territory.",
            List.of("localization-ban"));
    SearchResult like =
        SpecimenIndex.searcher().like(clause, SearchRequest.of("model-trade-agreement:art_3.3", 9));
    assertFalse(like.hits().isEmpty());
    assertFalse(articles(like).contains("model-trade-agreement:art_3.3"));
    like.hits().forEach(h -> assertEquals(Tier.MEANING, h.tier()));
    assertEquals(
        like.hits(), SpecimenIndex.searcher().like(clause, SearchRequest.of("again", 9)).hits());
  }

  @Test
  void yardstick_findsUnitsThatHaveAWordOfTheQueryAndNoOther() {
    for (Baseline baseline : Baseline.values()) {
      List<String> units =
          SpecimenIndex.searcher().baseline(baseline, "location of computing facilities", 50);
      assertTrue(units.contains("model-trade-agreement:art_3.3__para_1"), units.toString());
      assertEquals(List.of(), SpecimenIndex.searcher().baseline(baseline, "zyzzyva", 5));
    }
  }
}
