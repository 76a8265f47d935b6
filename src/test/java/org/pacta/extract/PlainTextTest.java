package org.pacta.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final String CHINESE = "第一条 各缔约方应当允许数据跨境流动，但是法律另有规定的除外。";
  private static final String TRADITIONAL = "第一條 各締約方應當允許資料跨境傳輸，但法律另有規定者，不在此限。";

  @TempDir Path folder;

  @Test
  void emptyLine_becomesOneGap() {
    assertEquals(
        List.of("L Article 1", "-", "L A Party shall", "L allow transfers."),
        Extracted.from(folder, "a.txt", "\n\nArticle 1\n\n \nA Party shall\nallow transfers.\n\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEnd_ofAnySystem(String end) {
    assertEquals(
        List.of("L 1. Free transfer.", "-", "L 2. No localisation."),
        Extracted.from(folder, "a.txt", "1. Free transfer." + end + end + "2. No localisation."));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE", "GBK"})
  void chinese_inAnyEncoding(String charset) {
    assertEquals(
        List.of("L " + CHINESE),
        Extracted.from(folder, "a.txt", CHINESE.getBytes(Charset.forName(charset))));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030", "Big5"})
  void traditionalChinese_inAnyEncoding(String charset) {
    assertEquals(
        List.of("L " + TRADITIONAL),
        Extracted.from(folder, "a.txt", TRADITIONAL.getBytes(Charset.forName(charset))));
  }

  @ParameterizedTest
  @CsvSource({"windows-1252", "x-MacRoman", "UTF-8"})
  void english_inAnyEncoding(String charset) {
    String text = "“Measure” means a Party’s law – see § 5 of the café decree.";
    assertEquals(
        List.of("L " + text),
        Extracted.from(folder, "a.txt", text.getBytes(Charset.forName(charset))));
  }

  @Test
  void byteOrderMark_isNoText() {
    assertEquals(List.of("L 第一条"), Extracted.from(folder, "a.txt", "\uFEFF第一条"));
  }

  @Test
  void radicalsAndLigatures_becomePlainCharacters() {
    assertEquals(
        List.of("L 人民法院 definition"), Extracted.from(folder, "a.txt", "⼈⺠法院 de\uFB01nition"));
  }

  @Test
  void spaces_becomeOne_butTheIdeographicSpaceStays() {
    assertEquals(
        List.of("L (a) a Party may", "L 第一章　总　则"),
        Extracted.from(folder, "a.txt", "  (a)\t\u00A0 a  Party\u200B may\n第一章　总　则\n"));
  }

  @Test
  void softHyphen_staysAtTheEndOfALineOnly() {
    assertEquals(
        List.of("L infor\u00AD", "L mation"),
        Extracted.from(folder, "a.txt", "in\u00ADfor\u00AD\nmation"));
  }

  @Test
  void oldEncoding_withoutKnownName_isFoundByContent() {
    byte[] bytes = CHINESE.getBytes(Charset.forName("GB18030"));
    assertEquals(CHINESE, CharsetGuess.decode(bytes));
    assertEquals(CHINESE, CharsetGuess.decode(bytes, "gb2312"));
    assertEquals(CHINESE, CharsetGuess.decode(CHINESE.getBytes(StandardCharsets.UTF_8), "gb2312"));
  }
}
