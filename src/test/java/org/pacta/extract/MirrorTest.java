package org.pacta.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.extract.Block.Form;
import org.pacta.quality.RealTexts;

/** Every text of the mirror comes out whole: counts that the printed instruments bear out. */
@Tag("real-text")
class MirrorTest {
  private static final String ARTICLE = "(?i)Article \\d+.*";
  private static final String CHINESE_ARTICLE = "(?s)第[一二三四五六七八九十百]+条[　 ].*";

  @Test
  void everyFile_isExtracted() throws IOException {
    List<Path> files = files();
    assertFalse(files.isEmpty());
    for (Path file : files) {
      Extract extract = new Extractor().extract(file, file.toString());
      assertTrue(extract.blocks().size() >= 5, () -> file + " has hardly any block");
      assertTrue(
          extract.blocks().stream().noneMatch(b -> b.text().indexOf('\uFFFD') >= 0),
          () -> file + " was read in the wrong encoding");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "gdpr/gdpr-2016-679-oj-en.xml, 99",
    "gdpr/gdpr-2016-679-consolidated-en.html, 99",
    "led/led-2016-680-oj-en.xml, 65",
    "data-act/data-act-2023-2854-oj-en.xml, 50",
    "data-act/data-act.json, 50",
    "dga/dga-2022-868-oj-en.fmx4.xml, 38",
    "dga/dga.json, 38",
  })
  void articles_areHeadings(String file, int count) {
    assertEquals(
        count,
        blocks(file).stream()
            .filter(b -> b.form() == Form.HEADING && b.text().matches(ARTICLE))
            .count());
  }

  @ParameterizedTest
  @CsvSource({
    "gdpr/gdpr-2016-679-oj-en.xml, 173",
    "dga/dga-2022-868-oj-en.fmx4.xml, 63",
  })
  void recitals_beginWithTheirNumber(String file, int count) {
    List<Block> blocks = blocks(file);
    for (int number = 1; number <= count; number++) {
      String start = "(" + number + ") ";
      assertTrue(
          blocks.stream().anyMatch(b -> b.form() == Form.PARAGRAPH && b.text().startsWith(start)),
          start);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "pipl/pipl-2021-zh.pdf, 74",
    "dsl/dsl-2021-zh.pdf, 55",
    "csl-2025/csl-2025-zh.pdf, 81",
  })
  void articlesOfAPdf_beginTheirLines(String file, int count) {
    assertEquals(
        count, blocks(file).stream().filter(b -> b.text().matches(CHINESE_ARTICLE)).count());
  }

  @Test
  void notesOfTheOfficialJournal_areFootnotesWithCalls() {
    List<Block> blocks = blocks("gdpr/gdpr-2016-679-oj-en.xml");
    assertEquals(21, blocks.stream().filter(b -> b.form() == Form.FOOTNOTE).count());
    assertEquals(
        21,
        blocks.stream()
            .filter(b -> b.form() == Form.PARAGRAPH)
            .mapToInt(b -> b.marks().size())
            .sum());
  }

  @Test
  void treatyOfTota_hasThirtyChapters() {
    assertEquals(
        30,
        blocks("tpp/pta_449.xml").stream()
            .filter(b -> b.form() == Form.HEADING && b.text().startsWith("CHAPTER "))
            .count());
  }

  @Test
  void sameFile_givesTheSameBlocks() {
    assertEquals(blocks("pipl/pipl-2021-zh.pdf"), blocks("pipl/pipl-2021-zh.pdf"));
  }

  private static List<Block> blocks(String file) {
    return new Extractor().extract(RealTexts.mirror().resolve(file), file).blocks();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(RealTexts.mirror())) {
      return all.filter(Files::isRegularFile)
          .filter(f -> !f.toString().endsWith(".tsv"))
          .sorted()
          .toList();
    }
  }
}
