package org.pacta.genealogy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GenealogyTest {
  private static final String LIGHTHOUSES =
      "1. Each Party shall keep its lighthouses lit from dusk until dawn in accordance with Article 4. ";
  private static final String HARBOURS =
      "2. No Party shall charge a vessel of the other Party for the use of a harbour light. ";
  private static final String FOGHORNS =
      "3. The Parties shall exchange lists of their foghorns within sixty days of each change. ";

  private static Treaty treaty(String id, String signed, String text) {
    return new Treaty(id, id, signed, List.of(new Treaty.Chapter("Chapter 1", text)));
  }

  private static final Treaty OLD = treaty("old", "1990-01-01", LIGHTHOUSES + HARBOURS);
  private static final Treaty MIDDLE =
      treaty("middle", "2000-01-01", HARBOURS.replace("2.", "7.") + FOGHORNS);
  private static final Treaty YOUNG =
      treaty("young", "2010-01-01", LIGHTHOUSES.replace("Article 4", "Article 11") + FOGHORNS);
  private static final Treaty UNDATED = treaty("undated", "", HARBOURS);

  private static List<Provenance> sentences(String of, Treaty... treaties) {
    return new Genealogy(List.of(treaties)).sentencesOf(of);
  }

  @Test
  void sentence_comesFromTheEarliestTreatyThatHasIt() {
    List<Provenance> young = sentences("young", YOUNG, MIDDLE, OLD);
    assertEquals(List.of("old", "middle"), young.stream().map(Provenance::first).toList());
  }

  @Test
  void numbersOfSentencesAndOfCitedArticles_doNotCount() {
    Provenance lighthouses = sentences("young", OLD, YOUNG).getFirst();
    assertEquals("old", lighthouses.first());
    assertTrue(lighthouses.words().contains("Article 11"), "the words stay as printed");
  }

  @Test
  void otherFigures_count() {
    Treaty thirty = treaty("thirty", "2010-01-01", FOGHORNS.replace("sixty", "30"));
    Treaty ninety = treaty("ninety", "2000-01-01", FOGHORNS.replace("sixty", "90"));
    assertEquals("thirty", sentences("thirty", ninety, thirty).getFirst().first());
  }

  @Test
  void takers_areNamedInTheOrderOfTheirDates() {
    Provenance harbours = sentences("old", YOUNG, MIDDLE, OLD).get(1);
    assertEquals(List.of("middle"), harbours.takers());
  }

  @Test
  void lineage_countsWhatIsFreshAndWhereTheRestIsFrom() {
    Lineage young = new Genealogy(List.of(OLD, MIDDLE, YOUNG)).lineages().getLast();
    assertEquals("young", young.treaty());
    assertEquals(2, young.sentences());
    assertEquals(0, young.fresh());
    assertEquals(
        List.of(new Lineage.Source("middle", "middle", 1), new Lineage.Source("old", "old", 1)),
        young.sources());
  }

  @Test
  void treatyWithoutDate_givesNothingToOthers() {
    assertEquals("middle", sentences("middle", UNDATED, MIDDLE).getFirst().first());
  }

  @Test
  void copiesOfOneTreaty_giveNothingToEachOther() {
    Treaty copy = treaty("copy", "1990-01-03", LIGHTHOUSES + HARBOURS);
    Genealogy genealogy = new Genealogy(List.of(OLD, copy, MIDDLE));
    assertEquals(Set.of("old"), genealogy.copiesOf("copy"));
    assertEquals(
        List.of("copy", "copy"),
        genealogy.sentencesOf("copy").stream().map(Provenance::first).toList());
    assertEquals(Set.of(), genealogy.copiesOf("middle"));
  }

  @Test
  void treatiesOfOneMonthWithOtherWords_areNoCopies() {
    Treaty other = treaty("other", "1990-01-03", FOGHORNS);
    assertEquals(Set.of(), new Genealogy(List.of(OLD, other)).copiesOf("other"));
  }

  @Test
  void orderOfTreaties_changesNothing() {
    assertEquals(
        new Genealogy(List.of(OLD, MIDDLE, YOUNG)).lineages(),
        new Genealogy(List.of(YOUNG, OLD, MIDDLE)).lineages());
  }

  @Test
  void jaccard_isTheShareOfRunsThatBothHave() {
    assertEquals(1, Grams.of("The Parties").jaccard(Grams.of("the parties 14")), 1e-9);
    assertEquals(0, Grams.of("harbour").jaccard(Grams.of("zzzzzzz")), 1e-9);
    // abcde and bcdef against bcdef and cdefg: one of three is shared.
    assertEquals(1 / 3.0, Grams.of("abcdef").jaccard(Grams.of("bcdefg")), 1e-9);
    assertEquals(0, Grams.of("").jaccard(Grams.of("")), 1e-9);
  }
}
