package org.pacta.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.corpus.Language;

/** The side-by-side as PDF, read back. */
class PdfReportTest {
  private static final PdfFonts FONTS = new PdfFonts(List.of());
  private static final String PAGE =
      new HtmlReport("0", "pacta report")
          .render(OfficeReportsTest.report(5), new Texts(Language.EN));
  private static final byte[] PRINTED = PdfReport.render(PAGE, FONTS);

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Without what a page break or a column may part, and with one code point for each character. */
  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }

  private static String paragraph(String words) {
    return "<html lang='en'><head><title>x</title></head><body><p>" + words + "</p></body></html>";
  }

  @Test
  void pdf_holdsEveryQuotationOfThePage() throws Exception {
    String printed = bare(text(PRINTED));
    List<String> quotations = Jsoup.parse(PAGE).select("blockquote, .citation, h2, li").eachText();
    assertTrue(quotations.size() > 20, quotations.toString());
    for (String quotation : quotations) {
      assertTrue(printed.contains(bare(quotation)), quotation + " in " + printed);
    }
  }

  @Test
  void whatIsFoldedOnTheScreen_standsBelowTheTableOnPaper() {
    var paper = PdfPage.of(PAGE, "", FONTS);
    assertEquals(List.of("M0 · also 5"), paper.select(".further h3").eachText());
    assertEquals(
        List.of("Art. 3", "Art. 4", "Art. 5", "Art. 6", "Art. 7"),
        paper.select(".further .citation").eachText());
    assertEquals(0, paper.select("table .further").size());
  }

  @Test
  void chinese_isDrawnAndReadBackAsItStands() throws Exception {
    assertTrue(bare(text(PRINTED)).contains(bare(OfficeReportsTest.CHINESE)));
  }

  @Test
  void everyFont_isEmbedded() throws Exception {
    try (PDDocument document = Loader.loadPDF(PRINTED)) {
      List<String> loose = new ArrayList<>();
      for (var page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          if (!font.isEmbedded()) {
            loose.add(font.getName());
          }
        }
      }
      assertEquals(List.of(), loose);
    }
  }

  @Test
  void samePage_givesTheSameBytes() {
    assertArrayEquals(PRINTED, PdfReport.render(PAGE, new PdfFonts(List.of())));
  }

  @Test
  void characterWithoutGlyph_isRefusedByName() {
    String page = paragraph("A Party shall \uD83D\uDE00.");
    String message =
        assertThrows(ReportException.class, () -> PdfReport.render(page, FONTS)).toString();
    assertTrue(message.contains("U+1F600 GRINNING FACE") && message.contains("--font"), message);
  }

  @Test
  void noBreakHyphen_isDrawnAsAHyphen() throws Exception {
    String printed = text(PdfReport.render(paragraph("cross\u2011border data"), FONTS));
    assertTrue(printed.matches("(?s).*cross[-\u2010\u2011]border data.*"), printed);
  }

  @Test
  void fontWithoutTrueTypeOutlines_isRefused(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("font.otf"), "no font at all");
    String message =
        assertThrows(ReportException.class, () -> new PdfFonts(List.of(file))).toString();
    assertTrue(message.contains("font.otf"), message);
  }
}
