package org.pacta.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.corpus.Catalogue;

/** The forms in which papers cite. */
class PaperReaderTest {
  private static final PaperReader READER = new PaperReader(Catalogue.builtin());

  private static List<String> read(String text) {
    Paper paper = new Paper(text, new TreeMap<>());
    return READER.in(paper).stream()
        .map(c -> c.work() + (c.year().isEmpty() ? "" : "@" + c.year()) + " " + c.locators())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "as CPTPP art 14.13(3)(b) has it | cptpp [art_14.13__para_3__point_b]",
        "as Article 14.11.2 of the TPP has it | tpp [art_14.11.2]",
        "under GDPR Art. 44 | gdpr [art_44]",
        "under Art 44 GDPR | gdpr [art_44]",
        "under the GDPR's Article 44 | gdpr [art_44]",
        "see PIPL Article 38 | pipl [art_38]",
        "see Article 12.15 RCEP | rcep [art_12.15]",
        "see recital 101 GDPR | gdpr [rec_101]",
        "see GDPR arts 44 to 46 | 'gdpr [art_44, art_45, art_46]'",
        "see paragraph 2 of Article 14.11 of the TPP | tpp [art_14.11__para_2]",
        "见《个人信息保护法》第三十八条第一款第二项 | pipl [art_38__para_1__point_2]",
        "见个人信息保护法第三十八条 | pipl [art_38]",
        "见《网络安全法》（2016年）第三十七条 | csl@2016 [art_37]",
        "见2016年《网络安全法》第三十七条 | csl@2016 [art_37]",
      })
  void form_isReadAsTheProvisionThatItMeans(String text, String expected) {
    assertEquals(List.of(expected), read(text));
  }

  @Test
  void neighbours_keepTheirOwnInstruments() {
    assertEquals(
        List.of("cptpp [art_14.11]", "rcep [art_12.15]"),
        read("as in CPTPP Article 14.11 and Article 12.15 of the RCEP"));
  }

  @Test
  void numberWithoutAnInstrument_isNoCitation() {
    assertEquals(List.of(), read("Article 38 is short, and so is the GDPR. 第三十八条很短。"));
  }
}
