package org.pacta.corpus.pull;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
  private static FileKind of(String text) {
    return FileKind.of(text.getBytes(UTF_8), "text/html");
  }

  private static byte[] zip(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static Obstacle refused(byte[] bytes, String mediaType) {
    return assertThrows(ObstacleException.class, () -> FileKind.of(bytes, mediaType)).obstacle();
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7 %%EOF, pdf",
    "<!DOCTYPE HTML><p>, html",
    "<?xml version='1.0'?><html xmlns='x'>, html",
    "<?xml version='1.0'?><ACT>, xml",
    "\uFEFF<?xml version='1.0'?><ACT>, xml",
    "{\\rtf1 x}, rtf",
    "Article 1, txt",
    "第一条, txt",
  })
  void format_isToldByTheBytes(String text, String extension) {
    assertEquals(extension, of(text).extension());
  }

  @Test
  void wordFile_isToldFromOtherArchives() throws IOException {
    assertEquals(FileKind.DOCX, FileKind.of(zip("word/document.xml"), "application/zip"));
    assertEquals(Obstacle.FORMAT, refused(zip("photo.jpg"), "application/zip"));
  }

  @Test
  void pdfWithoutItsEnd_isIncomplete() {
    assertEquals(Obstacle.INCOMPLETE, refused("%PDF-1.7 1 0 obj".getBytes(UTF_8), ""));
  }

  @Test
  void whatIsNoText_isRefused() {
    assertEquals(Obstacle.FORMAT, refused("{}".getBytes(UTF_8), "application/json"));
    assertEquals(Obstacle.FORMAT, refused(new byte[] {1, 0, 2, 0}, "image/x"));
    assertEquals(Obstacle.FORMAT, refused(new byte[0], "text/html"));
  }
}
