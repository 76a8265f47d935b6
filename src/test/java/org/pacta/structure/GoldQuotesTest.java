package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.corpus.Language;
import org.pacta.quality.RealTexts;

/**
 * Each gold label quotes the first words of its unit: they must stand at the start of the provision
 * at its locator, in every format in which the text is at hand.
 */
@Tag("real-text")
class GoldQuotesTest {
  @BeforeEach
  void require() {
    RealTexts.require();
  }

  @ParameterizedTest
  @CsvSource({
    "labels-rcep.tsv, EN, rcep/working-rcep-chapter-12.en.txt",
    "labels-depa.tsv, EN, depa/working-depa.en.txt",
    "labels-tpp.tsv, EN, tpp/pta_449.xml",
    "labels-tpp.tsv, EN, tpp/TPP_2016.txt",
    "labels-pipl.tsv, ZH, prc-statutes/个人信息保护法(2021-08-20).md",
    "labels-pipl.tsv, ZH, prc-consolidated/personal-information-protection-law.md",
    "labels-pipl.tsv, ZH, pipl/pipl-2021-zh.pdf",
    "labels-dsl.tsv, ZH, prc-statutes/数据安全法(2021-06-10).md",
    "labels-dsl.tsv, ZH, dsl/dsl-2021-zh.pdf",
    "labels-csl-2025.tsv, ZH, prc-consolidated/cybersecurity-law.md",
    "labels-gdpr.tsv, EN, gdpr/gdpr-2016-679-oj-en.xml",
    "labels-gdpr.tsv, EN, gdpr/gdpr-2016-679-consolidated-en.html",
    "labels-gdpr.tsv, EN, gdpr/eu-gdpr-2016-fulltext.md",
  })
  void quote_standsAtTheStartOfItsUnit(String labels, Language language, String file)
      throws IOException {
    InstrumentText text = Sources.file(language, RealTexts.mirror().resolve(file));
    List<String> misplaced = new ArrayList<>();
    List<String[]> rows = rows(RealTexts.gold().resolve(labels));
    for (String[] row : rows) {
      String words = squeeze(Sources.at(text, row[0]));
      String quote = squeeze(row[4]);
      if (!words.startsWith(quote) && !quote.startsWith(words)) {
        misplaced.add(row[0] + ": " + row[4]);
      }
    }
    assertTrue(rows.size() > 40, "gold rows");
    assertEquals(List.of(), misplaced);
  }

  private static List<String[]> rows(Path labels) throws IOException {
    try (var lines = Files.lines(labels)) {
      return lines.skip(1).map(l -> l.split("\t", -1)).toList();
    }
  }

  /** White space, modification marks, and the shape of quotation marks and hyphens do not count. */
  private static String squeeze(String words) {
    return words
        .replaceAll("[\\s▼►◄]|[BCM]\\d(?=\\s)", "")
        .replaceAll("[‘’]", "'")
        .replaceAll("[“”]", "\"");
  }
}
