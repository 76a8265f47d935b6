package org.pacta.report;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that is embedded in a document.
 *
 * @param family the name that the style sheet calls it by
 * @param glyphs by code point the number of the glyph; 0 where there is none
 * @param file its bytes
 */
record PdfFace(String family, CmapLookup glyphs, FSSupplier<InputStream> file) {

  /**
   * A font that travels with the program.
   *
   * @throws ReportException if it is not there
   */
  static PdfFace bundled(String family, String resource) {
    try (InputStream in = PdfFace.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new ReportException("the font " + resource + " is missing; build the program anew");
      }
      return of(family, in.readAllBytes(), resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A font of the user.
   *
   * @throws ReportException if it has no TrueType outlines, which alone can be embedded
   */
  static PdfFace of(String family, Path file) {
    try {
      return of(family, Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfFace of(String family, byte[] bytes, String name) {
    String other = otherFormat(bytes);
    if (!other.isEmpty()) {
      throw new ReportException(
          name + ": " + other + "; only a font with TrueType outlines (.ttf) can be embedded");
    }
    // Tables are read when they are asked for: closing the font would take the glyphs away.
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      if (font.getGlyph() == null) {
        throw new IOException("no glyf table");
      }
      return new PdfFace(
          family, font.getUnicodeCmapLookup(), () -> new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new ReportException(
          name + ": not a font with TrueType outlines (.ttf): " + e.getMessage());
    }
  }

  /** What the first four bytes say of formats that people take for a .ttf file; else empty. */
  private static String otherFormat(byte[] bytes) {
    String tag = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
    return switch (tag) {
      case "ttcf" -> "a collection of several fonts (.ttc)";
      case "OTTO" -> "a font with PostScript outlines (.otf)";
      case "wOFF", "wOF2" -> "a font for web pages (.woff)";
      default -> "";
    };
  }

  boolean has(int codePoint) {
    return glyphs.getGlyphId(codePoint) > 0;
  }

  void addTo(PdfRendererBuilder builder) {
    builder.useFont(file, family, 400, FontStyle.NORMAL, true);
  }
}
