package org.pacta.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Orders articles by the scores of their units. */
class RankedArticlesTest {
  private final RankedArticles articles = new RankedArticles(4);

  private int[] units() {
    articles.sort();
    return IntStream.range(0, articles.size()).map(articles::unit).toArray();
  }

  @Test
  void higherScore_comesFirstAndEqualOnesByTheirNames() {
    articles.add(2, 20, 0.5f, true);
    articles.add(1, 10, 0.5f, true);
    articles.add(3, 30, 0.7f, true);
    assertArrayEquals(new int[] {30, 10, 20}, units());
    assertArrayEquals(new int[] {10, 20, 30}, articles.units());
  }

  @Test
  void articleInBothLanguages_showsThatOfTheQueryWithTheHigherScore() {
    articles.add(0, 1, 0.9f, false);
    articles.add(0, 2, 0.3f, true);
    articles.add(0, 3, 0.4f, true);
    articles.add(0, 4, 0.95f, false);
    assertArrayEquals(new int[] {3}, units());
    assertEquals(0.95f, articles.score(0));
  }

  @Test
  void unitsOfOneArticle_areOneWithTheFirstOfTheBest() {
    articles.add(0, 1, 0.3f, true);
    articles.add(0, 2, 0.6f, true);
    articles.add(0, 3, 0.6f, true);
    assertArrayEquals(new int[] {2}, units());
  }

  @Test
  void articleThatIsRemoved_isNoMore() {
    articles.add(0, 1, 0.3f, true);
    articles.add(1, 2, 0.6f, true);
    articles.remove(1);
    assertArrayEquals(new int[] {1}, units());
  }
}
