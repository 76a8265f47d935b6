package org.pacta.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file that cannot be read gives one line that names it and says why. */
class BadInputTest {
  private static final String XML = "<?xml version=\"1.0\"?>";
  private static final Limits SMALL =
      new Limits(1 << 20, 1000, 20, 2, 10, 1 << 20, 100, Duration.ofSeconds(30));

  @TempDir Path folder;

  private String reason(String name, byte[] bytes) {
    return reason(new Extractor(), name, bytes);
  }

  private String reason(String name, String text) {
    return reason(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String reason(Extractor extractor, String name, byte[] bytes) {
    Path file = Extracted.write(folder, name, bytes);
    String message =
        String.valueOf(
            assertThrows(ExtractException.class, () -> extractor.extract(file, "in/" + name))
                .getMessage());
    assertTrue(message.startsWith("in/" + name), message);
    assertFalse(message.contains("\n"), message);
    return message.substring(message.indexOf(": ") + 2);
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  @Test
  void missingFile() {
    Path file = folder.resolve("none.pdf");
    Extractor extractor = new Extractor();
    String message =
        assertThrows(ExtractException.class, () -> extractor.extract(file, "none.pdf"))
            .getMessage();
    assertEquals("none.pdf: no such file", message);
  }

  @Test
  void emptyFile() {
    assertEquals("is empty", reason("a.txt", ""));
  }

  @Test
  void blankFile() {
    assertEquals("holds no text", reason("a.txt", " \n\n \n"));
  }

  @Test
  void truncatedPdf() {
    byte[] pdf = new Pdfs().text(72, 100, 12, "Article 1").bytes();
    assertEquals("is truncated: the end of the PDF is missing", reason("a.pdf", half(pdf)));
  }

  @Test
  void encryptedPdf() {
    byte[] pdf = new Pdfs().text(72, 100, 12, "Article 1").encrypted("key");
    assertEquals("is encrypted: it cannot be read without its password", reason("a.pdf", pdf));
  }

  @Test
  void pdfOfPictures() {
    assertEquals("holds no text: its pages may be pictures", reason("a.pdf", new Pdfs().bytes()));
  }

  @Test
  void damagedPdf() {
    assertTrue(reason("a.pdf", "%PDF-1.7\nrubbish\n%%EOF\n").startsWith("is damaged: "));
  }

  @Test
  void truncatedWordDocument() {
    byte[] docx = Zips.docx(Zips.paragraph("", "Article 1 ".repeat(500)));
    assertTrue(reason("a.docx", half(docx)).startsWith("is "), "one reason");
  }

  @Test
  void wordDocumentWithoutItsText() {
    byte[] docx =
        Zips.of(
            "[Content_Types].xml",
            "<Types/>",
            "word/styles.xml",
            "<styles/>",
            "_rels/.rels",
            "<R/>");
    assertTrue(reason("a.docx", docx).startsWith("is "), "one reason");
  }

  @Test
  void encryptedWordDocument() throws Exception {
    byte[] docx = Zips.docx(Zips.paragraph("", "Article 1"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("key");
      try (OutputStream stream = encryptor.getDataStream(container)) {
        new ByteArrayInputStream(docx).transferTo(stream);
      }
      container.writeFilesystem(out);
    }
    assertEquals(
        "is encrypted: it cannot be read without its password",
        reason("a.docx", out.toByteArray()));
  }

  @Test
  void zipBomb() {
    byte[] docx = Zips.docx(Zips.paragraph("", "0".repeat(40 << 20)));
    assertEquals("unpacks to far more than its size, as a zip bomb does", reason("a.docx", docx));
  }

  @Test
  void tooManyFilesInAContainer() {
    String[] parts = new String[40];
    for (int i = 0; i < parts.length; i += 2) {
      parts[i] = "word/p" + i + ".xml";
      parts[i + 1] = "<w:x>";
    }
    byte[] docx = Zips.docx(Zips.paragraph("", "Text"), parts);
    assertEquals("holds more than 10 files", reason(new Extractor(SMALL), "a.docx", docx));
  }

  @Test
  void xmlWithExternalEntity() {
    String xml = XML + "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>";
    assertEquals("declares XML entities, which are never followed", reason("a.xml", xml));
  }

  @Test
  void wordDocumentWithExternalEntity() {
    byte[] docx =
        Zips.docx(
            Zips.paragraph("", "Text"),
            "word/numbering.xml",
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>");
    assertEquals("declares XML entities, which are never followed", reason("a.docx", docx));
  }

  @Test
  void malformedXml() {
    assertEquals("is not well-formed XML (line 2)", reason("a.xml", XML + "\n<a><b></a>"));
  }

  @Test
  void deepXml() {
    String xml = XML + "<a>".repeat(1000) + "x" + "</a>".repeat(1000);
    assertEquals("nests elements deeper than 400", reason("a.xml", xml));
  }

  @Test
  void binaryNamedText() {
    byte[] bytes = new byte[4096];
    new Random(7).nextBytes(bytes);
    assertEquals("is not text: it holds binary data", reason("a.txt", bytes));
  }

  @Test
  void pictureNamedText() {
    byte[] png = {
      (byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    assertEquals("is no text that can be read (image/png)", reason("a.txt", png));
  }

  @Test
  void jsonOfAnotherKind() {
    assertEquals("is JSON without \"articles\" or \"provisions\"", reason("a.json", "{\"a\": 1}"));
  }

  @Test
  void malformedJson() {
    assertTrue(reason("a.json", "{\"articles\": [").startsWith("is not well-formed JSON: "));
  }

  @Test
  void tooLargeFile() {
    assertEquals(
        "is larger than 1048576 bytes", reason(new Extractor(SMALL), "a.txt", new byte[2 << 20]));
  }

  @Test
  void tooMuchText() {
    byte[] text = "Article 1\n".repeat(200).getBytes(StandardCharsets.UTF_8);
    assertEquals("holds more than 1000 characters", reason(new Extractor(SMALL), "a.txt", text));
  }

  @Test
  void tooManyPages() {
    byte[] pdf = new Pdfs().page().page().text(72, 100, 12, "Article 1").bytes();
    assertEquals("has more than 2 pages", reason(new Extractor(SMALL), "a.pdf", pdf));
  }

  @Test
  void tooSlow() {
    Limits hasty = new Limits(1 << 24, 1 << 24, 20, 2, 10, 1 << 20, 100, Duration.ofNanos(1));
    byte[] text = "Article 1\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);
    assertEquals("takes longer than 0 s to read", reason(new Extractor(hasty), "a.txt", text));
  }
}
