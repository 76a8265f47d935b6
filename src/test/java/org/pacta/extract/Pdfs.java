package org.pacta.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Builds small PDFs, text by text, in points from the upper left corner of the page. */
final class Pdfs {
  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);

  Pdfs() {
    document.addPage(page);
  }

  Pdfs page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  Pdfs text(float left, float top, float size, String text) {
    return write(Matrix.getTranslateInstance(left, fromBottom(top)), size, 0, text);
  }

  /** Letters set apart by so many points. */
  Pdfs spaced(float left, float top, float letterSpacing, String text) {
    return write(Matrix.getTranslateInstance(left, fromBottom(top)), 12, letterSpacing, text);
  }

  Pdfs leaning(float left, float top, String text) {
    return write(Matrix.getRotateInstance(Math.toRadians(45), left, fromBottom(top)), 40, 0, text);
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  byte[] encrypted(String password) {
    try {
      document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes();
  }

  private Pdfs write(Matrix matrix, float size, float letterSpacing, String text) {
    try (PDPageContentStream stream =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      stream.beginText();
      stream.setFont(new PDType1Font(FontName.HELVETICA), size);
      stream.setCharacterSpacing(letterSpacing);
      stream.setTextMatrix(matrix);
      stream.showText(text);
      stream.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static float fromBottom(float top) {
    return PDRectangle.A4.getHeight() - top;
  }
}
