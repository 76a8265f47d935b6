package org.pacta.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.corpus.Language;

class InstrumentNameTest {
  @ParameterizedTest
  @CsvSource({
    "Our Draft (v2).docx, EN, our-draft-v2",
    "inbox/2026/Accord économique.pdf, EN, accord-economique",
    "数据安全条例.md, ZH, shu-ju-an-quan-tiao-li",
    "act.en.pdf, EN, act",
    "act.zh.pdf, ZH, act",
    "act.zh.pdf, EN, act-zh",
    "TREATY, EN, treaty",
    "(1).txt, EN, 1",
    "---.txt, EN, text",
  })
  void name_givesAnId(String file, Language language, String id) {
    assertEquals(id, InstrumentName.of(file, language));
  }

  @Test
  void takenName_getsTheNextFreeNumber() {
    Set<String> taken = Set.of("act", "act-2");
    assertEquals("act-3", InstrumentName.free("act.txt", Language.EN, taken::contains));
  }
}
