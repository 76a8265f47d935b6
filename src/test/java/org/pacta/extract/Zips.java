package org.pacta.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds the zip containers of word processors from their parts. */
final class Zips {
  private static final String WORD =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String RELATIONS =
      " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
  private static final String OFFICE_DOCUMENT =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  private static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private Zips() {}

  /** A container of parts, given as name and content in turn. */
  static byte[] of(String... namesAndContents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        add(zip, namesAndContents[i], namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A Word document with the body given and further parts, as name and content in turn. */
  static byte[] docx(String body, String... parts) {
    String[] all = new String[parts.length + 6];
    all[0] = "[Content_Types].xml";
    all[1] =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"rels\" ContentType=\""
            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + MAIN_TYPE
            + "\"/></Types>";
    all[2] = "_rels/.rels";
    all[3] =
        "<Relationships"
            + RELATIONS
            + "><Relationship Id=\"r1\" Type=\""
            + OFFICE_DOCUMENT
            + "\" Target=\"word/document.xml\"/></Relationships>";
    all[4] = "word/document.xml";
    all[5] = "<w:document" + WORD + "><w:body>" + body + "</w:body></w:document>";
    for (int i = 0; i < parts.length; i += 2) {
      all[6 + i] = parts[i];
      all[7 + i] = parts[i + 1].replaceFirst("(<w:[a-z]+)>", "$1" + WORD + ">");
    }
    return of(all);
  }

  /** A paragraph of Word with one run of text. */
  static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    if (name.equals("mimetype")) {
      CRC32 crc = new CRC32();
      crc.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(crc.getValue());
    }
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
