package org.pacta.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF: one block a line, with its page and its place on it. */
final class PdfFrontEnd implements FrontEnd {
  private static final int TAIL = 2048;
  private static final int HEAD = 1024;

  /** The length that a PDF made for the web states of itself. */
  private static final Pattern STATED_LENGTH =
      Pattern.compile(
          "/Linearized[^>]{0,200}?/L\\s+(\\d{1,12})|/L\\s+(\\d{1,12})[^>]{0,200}?/Linearized");

  @Override
  public void read(Source source, Blocks blocks) throws IOException {
    checkWhole(source);
    try (PDDocument document = Loader.loadPDF(source.bytes())) {
      checkPages(document, source);
      PdfLines lines = new PdfLines(source);
      new PdfParagraphs(blocks).add(lines.of(document));
    } catch (InvalidPasswordException e) {
      throw source.refusal("is encrypted: it cannot be read without its password");
    }
  }

  private static void checkPages(PDDocument document, Source source) {
    if (document.getNumberOfPages() > source.limits().pages()) {
      throw source.refusal("has more than " + source.limits().pages() + " pages");
    }
  }

  /** A parser that repairs would give half of a truncated file without a word. */
  private static void checkWhole(Source source) {
    byte[] bytes = source.bytes();
    String tail = latin(bytes, Math.max(0, bytes.length - TAIL), bytes.length);
    Matcher stated = STATED_LENGTH.matcher(latin(bytes, 0, Math.min(HEAD, bytes.length)));
    boolean shorter = stated.find() && length(stated) > bytes.length;
    if (shorter || !tail.contains("%%EOF")) {
      throw source.refusal("is truncated: the end of the PDF is missing");
    }
  }

  private static long length(Matcher stated) {
    return Long.parseLong(stated.group(1) != null ? stated.group(1) : stated.group(2));
  }

  private static String latin(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
