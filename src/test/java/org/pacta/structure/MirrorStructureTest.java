package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.corpus.Language;
import org.pacta.quality.RealTexts;
import org.pacta.structure.check.TextChecks;

/** The structure of real texts, as one can count it by hand. */
@Tag("real-text")
class MirrorStructureTest {
  @BeforeEach
  void require() {
    RealTexts.require();
  }

  @ParameterizedTest
  @CsvSource({
    "EN, tpp/pta_449.xml, 507",
    "EN, rcep/working-rcep-chapter-12.en.txt, 17",
    "ZH, rcep/working-rcep-chapter-12.zh.txt, 17",
    "ZH, tpp/working-tpp-chapter-14.zh.txt, 18",
    "EN, cptpp/cptpp-2018-instrument.txt, 7",
    "EN, eu-japan-epa/eu-japan-epa-2018.txt, 424",
    "EN, ceta/ceta-2016.txt, 369",
    "EN, aus-peru-fta/AUS-PER_2018.txt, 386",
    "EN, ccpa/ccpa-ca.json, 47",
    "EN, eprivacy/eprivacy.json, 23",
    "EN, gdpr/gdpr-2016-679-oj-en.xml, 99",
    "EN, gdpr/gdpr-2016-679-consolidated-en.html, 99",
    "EN, gdpr/eu-gdpr-2016-fulltext.md, 99",
    "EN, gdpr/gdpr-en.pdf, 99",
    "EN, ai-act/ai-act-2024-1689-oj-en.xml, 113",
    "EN, data-act/data-act-2023-2854-oj-en.xml, 50",
    "EN, dga/dga-2022-868-oj-en.fmx4.xml, 38",
    "EN, led/led-2016-680-oj-en.xml, 65",
    "EN, dpd-95-46/directive-95-46-ec-oj-en.html, 34",
    "EN, ecommerce-directive/ecommerce-2000-31-oj-en.html, 24",
    "EN, coe-cybercrime/coe-185-en.md, 48",
    "ZH, pipl/pipl-2021-zh.pdf, 74",
    "ZH, dsl/dsl-2021-zh.pdf, 55",
    "ZH, csl-2025/csl-2025-zh.pdf, 81",
    "ZH, csl-2016/网络安全法(2016-11-07).md, 79",
  })
  void articles_areAllFound(Language language, String file, int articles) {
    InstrumentText text = Sources.file(language, RealTexts.mirror().resolve(file));
    assertEquals(articles, Units.articles(text).size());
    assertEquals(
        List.of(),
        TextChecks.ofTree(text).stream()
            .filter(f -> f.where().matches("art_[^_ ]+(_\\d+)?"))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tpp/pta_449.xml", "tpp/TPP_2016.txt"})
  void chapterFourteen_hasItsArticles(String file) {
    InstrumentText text = Sources.file(Language.EN, RealTexts.mirror().resolve(file));
    List<String> found =
        Units.articles(text).stream()
            .map(a -> a.locator().value())
            .filter(l -> l.startsWith("art_14."))
            .toList();
    assertEquals(IntStream.rangeClosed(1, 18).mapToObj(n -> "art_14." + n).toList(), found);
    assertEquals(30, Sources.locators(text, ProvisionKind.CHAPTER).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gdpr-2016-679-oj-en.xml", "eu-gdpr-2016-fulltext.md", "gdpr-en.pdf"})
  void recitals_areAllFound(String file) {
    InstrumentText text =
        Sources.file(Language.EN, RealTexts.mirror().resolve("gdpr").resolve(file));
    assertEquals(
        IntStream.rangeClosed(1, 173).mapToObj(n -> "rec_" + n).toList(),
        Sources.locators(text, ProvisionKind.RECITAL));
  }

  @Test
  void modules_areAllFound() {
    InstrumentText text =
        Sources.file(Language.EN, RealTexts.mirror().resolve("depa/working-depa.en.txt"));
    assertEquals(16, Sources.locators(text, ProvisionKind.MODULE).size());
    assertEquals(15, Sources.footnotes(text).size());
  }

  @Test
  void chineseStatutes_countTheirArticlesWithoutGap() throws IOException {
    List<Path> files = new ArrayList<>(markdown(RealTexts.mirror().resolve("prc-statutes")));
    files.addAll(markdown(RealTexts.mirror().resolve("prc-consolidated")));
    List<String> broken = new ArrayList<>();
    for (Path file : files) {
      List<String> found = locators(Sources.file(Language.ZH, file));
      List<String> wanted =
          IntStream.rangeClosed(1, found.size()).mapToObj(n -> "art_" + n).toList();
      if (found.isEmpty() || !found.equals(wanted)) {
        broken.add(String.valueOf(file.getFileName()));
      }
    }
    assertTrue(files.size() > 60);
    assertEquals(List.of(), broken);
  }

  private static List<String> locators(InstrumentText text) {
    return Units.articles(text).stream().map(a -> a.locator().value()).toList();
  }

  private static List<Path> markdown(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    }
  }
}
