package org.pacta.corpus.pull;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The formats in which texts are published, told by their bytes and not by what a server says. */
enum FileKind {
  PDF,
  HTML,
  XML,
  DOCX,
  DOC,
  RTF,
  TXT;

  private static final int HEAD = 4096;
  private static final int TAIL = 8192;

  /** The usual ending of a file name, without the dot. */
  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format of a file.
   *
   * @throws ObstacleException if it is none of these, or a PDF without its end
   */
  static FileKind of(byte[] bytes, String mediaType) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1);
    if (head.startsWith("%PDF-")) {
      return pdf(bytes);
    }
    if (head.startsWith("PK")) {
      return zip(bytes, mediaType);
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return DOC;
    }
    return text(head, mediaType);
  }

  private static FileKind text(String head, String mediaType) {
    if (head.isBlank() || mediaType.endsWith("json") || head.indexOf('\0') >= 0) {
      throw new ObstacleException(Obstacle.FORMAT, mediaType);
    }
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.contains("<html") || lower.contains("<!doctype html") || lower.contains("<body")) {
      return HTML;
    }
    // The three characters are the byte order mark of UTF-8.
    String start = lower.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
    if (start.startsWith("<")) {
      return start.startsWith("<?xml") ? XML : HTML;
    }
    return TXT;
  }

  private static FileKind pdf(byte[] bytes) {
    byte[] tail = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - TAIL), bytes.length);
    if (!new String(tail, ISO_8859_1).contains("%%EOF")) {
      throw new ObstacleException(Obstacle.INCOMPLETE, "PDF");
    }
    return PDF;
  }

  private static FileKind zip(byte[] bytes, String mediaType) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith("word/")) {
          return DOCX;
        }
      }
    } catch (IOException e) {
      throw new ObstacleException(Obstacle.INCOMPLETE, mediaType);
    }
    throw new ObstacleException(Obstacle.FORMAT, mediaType);
  }
}
