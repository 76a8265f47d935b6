package org.pacta.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;

class SimplifiedScriptTest {
  @Test
  void table_isThatOfUnicode() {
    Transliterator unicode = Transliterator.getInstance("Traditional-Simplified");
    for (char c = '\u3400'; c <= '\u9fff'; c++) {
      String traditional = String.valueOf(c);
      String simplified = unicode.transliterate(traditional);
      // A few rare characters have a counterpart beyond the basic plane only: they stay.
      String expected = simplified.length() == 1 ? simplified : traditional;
      assertEquals(expected, SimplifiedScript.fold(traditional));
    }
  }

  @Test
  void otherCharacters_stay() {
    assertEquals("Article 3，计算设施", SimplifiedScript.fold("Article 3，計算設施"));
  }
}
