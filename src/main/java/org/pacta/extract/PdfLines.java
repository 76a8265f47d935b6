package org.pacta.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Takes the glyphs off the pages of a PDF and leaves out what leans or stands across. */
final class PdfLines extends PDFTextStripper {
  /** Text that leans more than this is a watermark or a stamp. */
  private static final double MOST_LEANING = Math.toRadians(3);

  private final Source source;
  private final List<PdfLine> lines = new ArrayList<>();

  PdfLines(Source source) {
    this.source = source;
    setSuppressDuplicateOverlappingText(true);
    setShouldSeparateByBeads(false);
  }

  /**
   * The lines of all pages, in reading order.
   *
   * @throws IOException if a page cannot be read
   */
  List<PdfLine> of(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return lines;
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    Matrix matrix = glyph.getTextMatrix();
    double angle = Math.atan2(matrix.getShearY(), matrix.getScaleX());
    double quarter = Math.PI / 2;
    double leaning = Math.abs(angle - Math.round(angle / quarter) * quarter);
    if (leaning <= MOST_LEANING && glyph.getUnicode() != null) {
      super.processTextPosition(glyph);
    }
  }

  /** The superclass joins lines where one font is tall, so rows are made from baselines instead. */
  @Override
  protected void writePage() {
    if (Thread.currentThread().isInterrupted()) {
      throw source.refusal("reading was stopped");
    }
    List<TextPosition> glyphs = getCharactersByArticle().stream().flatMap(List::stream).toList();
    int upright = commonDirection(glyphs);
    List<TextPosition> read =
        glyphs.stream().filter(glyph -> Math.round(glyph.getDir()) == upright).toList();
    lines.addAll(PdfColumns.lines(read, getCurrentPageNo()));
  }

  private static int commonDirection(List<TextPosition> glyphs) {
    Map<Integer, Integer> count = new HashMap<>();
    glyphs.forEach(glyph -> count.merge(Math.round(glyph.getDir()), 1, Integer::sum));
    return count.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
