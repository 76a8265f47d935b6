package org.pacta.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.lexicon.LearnedLexicon.Translation;

class LearnedLexiconTest {
  @Test
  void term_ofTheLaw_isTranslated() {
    assertEquals("privaci", LearnedLexicon.builtIn().translations("隐私").getFirst().stem());
    assertTrue(stems("法院").contains("court"));
    assertTrue(stems("跨境").stream().anyMatch(s -> s.equals("border") || s.equals("cross")));
  }

  @Test
  void unknownPair_hasNoTranslation() {
    assertEquals(List.of(), LearnedLexicon.builtIn().translations("☃☃"));
  }

  @Test
  void probabilities_areProbabilities() {
    double sum = 0;
    for (Translation t : LearnedLexicon.builtIn().translations("个人")) {
      assertTrue(t.probability() > 0 && t.probability() <= 1);
      sum += t.probability();
    }
    assertTrue(sum > 0.5 && sum <= 1.01, "sum " + sum);
  }

  @Test
  void learning_readsBackWhatItWrote() throws IOException {
    List<ParallelPair> pairs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      pairs.add(new ParallelPair("own", "電子簽章", "electronic signature"));
      pairs.add(new ParallelPair("own", "電子發票", "electronic invoice"));
      pairs.add(new ParallelPair("own", "政府採購", "government procurement"));
    }
    StringWriter once = new StringWriter();
    LexiconBuilder.learn(pairs).write(once);
    StringWriter again = new StringWriter();
    LearnedLexicon.read(new BufferedReader(new StringReader(once.toString()))).write(again);
    assertEquals(once.toString(), again.toString());
    assertTrue(once.toString().contains("电子 "), once.toString());
  }

  private static List<String> stems(String pair) {
    return LearnedLexicon.builtIn().translations(pair).stream().map(Translation::stem).toList();
  }
}
