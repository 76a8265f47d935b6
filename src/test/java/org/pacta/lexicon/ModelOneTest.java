package org.pacta.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelOneTest {
  /** Words 0, 1, 2 stand for 0, 1, 2; each pair of texts holds two of them. */
  private static final List<int[]> TEXTS = texts();

  @Test
  void translation_isLearnedFromTheCompanyOfWords() {
    ModelOne model = ModelOne.train(TEXTS, TEXTS, 3, 3, 5);
    for (int word = 0; word < 3; word++) {
      assertTrue(model.probability(word, word) > 0.9, "word " + word);
    }
  }

  @Test
  void probabilities_ofAWordSumToOne() {
    ModelOne model = ModelOne.train(TEXTS, TEXTS, 3, 3, 2);
    for (int word = 0; word < 3; word++) {
      double sum = 0;
      for (double p : model.probabilities(word)) {
        sum += p;
      }
      assertEquals(1, sum, 1e-9);
    }
  }

  @Test
  void training_twice_givesTheSame() {
    ModelOne once = ModelOne.train(TEXTS, TEXTS, 3, 3, 4);
    ModelOne again = ModelOne.train(TEXTS, TEXTS, 3, 3, 4);
    assertArrayEquals(once.probabilities(1), again.probabilities(1));
  }

  @Test
  void likelihoodRatio_isZeroForChance() {
    assertEquals(0, ModelOne.likelihoodRatio(25, 50, 50, 100), 1e-9);
    assertTrue(ModelOne.likelihoodRatio(40, 50, 50, 100) > 10);
  }

  private static List<int[]> texts() {
    List<int[]> texts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      texts.add(new int[] {0, 1});
      texts.add(new int[] {1, 2});
      texts.add(new int[] {0, 2});
      texts.add(new int[] {i % 3});
    }
    return texts;
  }
}
