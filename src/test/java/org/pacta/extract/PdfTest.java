package org.pacta.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.extract.Block.Layout;

class PdfTest {
  @TempDir Path folder;

  private List<Block> read(Pdfs pdf) {
    return Extracted.blocks(folder, "a.pdf", pdf.bytes());
  }

  @Test
  void lines_knowTheirPlace() {
    Block line = read(new Pdfs().text(72, 100, 12, "Article 1: Scope")).getFirst();
    Layout layout = line.layout();
    assertEquals("Article 1: Scope", line.text());
    assertEquals(1, line.page());
    assertEquals(72, layout.left(), 0.5);
    assertEquals(100, layout.top(), 0.5);
    assertEquals(12, layout.fontSize(), 0.1);
    assertTrue(layout.right() > 150 && layout.right() < 170, () -> "right is " + layout.right());
  }

  @Test
  void widerDistance_becomesAGap() {
    Pdfs pdf = new Pdfs();
    pdf.text(72, 100, 12, "Each Party shall").text(72, 114, 12, "allow transfers.");
    pdf.text(72, 128, 12, "It may ask.").text(72, 160, 12, "Article 2");
    pdf.page().text(72, 100, 12, "Next page.");
    assertEquals(
        List.of(
            "L Each Party shall",
            "L allow transfers.",
            "L It may ask.",
            "-",
            "L Article 2",
            "L Next page."),
        Extracted.show(read(pdf)));
  }

  @Test
  void smallDigitAboveTheLine_isRaised() {
    Pdfs pdf = new Pdfs().text(72, 100, 12, "Transfers").text(123, 96, 7, "12");
    Block line = read(pdf.text(134, 100, 12, "are free.")).getFirst();
    assertEquals("Transfers12 are free.", line.text());
    assertEquals(List.of("12"), Extracted.marks(line));
  }

  @Test
  void wordsSetLast_comeWhereTheyStand() {
    Pdfs pdf = new Pdfs().text(140, 100, 12, "A Party may ask.").text(72, 114, 12, "It may tell.");
    assertEquals(
        List.of("L Article 1. A Party may ask.", "L It may tell."),
        Extracted.show(read(pdf.text(72, 100, 12, "Article 1."))));
  }

  @Test
  void columns_areReadOneAfterTheOther() {
    Pdfs pdf = new Pdfs().text(200, 60, 12, "Heading across both of the columns");
    IntStream.range(0, 10).forEach(i -> pdf.text(72, 100 + 14 * i, 10, "left column line " + i));
    IntStream.range(0, 10).forEach(i -> pdf.text(320, 103 + 14 * i, 10, "right column line " + i));
    List<String> lines = Extracted.show(read(pdf)).stream().filter(l -> !l.equals("-")).toList();
    assertEquals("L Heading across both of the columns", lines.getFirst());
    assertEquals("L left column line 9", lines.get(10));
    assertEquals("L right column line 0", lines.get(11));
    assertEquals("L right column line 9", lines.getLast());
  }

  @Test
  void leaningText_isAWatermark() {
    Pdfs pdf = new Pdfs().text(72, 100, 12, "Article 1").leaning(100, 300, "DRAFT COPY");
    assertEquals(List.of("L Article 1"), Extracted.show(read(pdf)));
  }

  @Test
  void letterSpacedLine_isNotBrokenIntoLetters() {
    Pdfs pdf = new Pdfs().spaced(72, 100, 4, "CHAPTER ONE").text(72, 130, 12, "Article 1");
    assertEquals(List.of("L CHAPTER ONE", "L Article 1"), Extracted.show(read(pdf)));
  }

  @Test
  void letterSpacedLineWithoutSpaceCharacters_keepsItsWordsApart() {
    Pdfs pdf = new Pdfs().spaced(72, 100, 4, "CHAPTER").spaced(185, 100, 4, "ONE");
    assertEquals(List.of("L CHAPTER ONE"), Extracted.show(read(pdf)));
  }
}
