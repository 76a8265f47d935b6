package org.pacta.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/** The families of formats, each with its front end. */
enum Format {
  PDF,
  DOCX,
  ODT,
  OFFICE,
  HTML,
  XML,
  JSON,
  MARKDOWN,
  PLAIN_TEXT;

  private static final class Holder {
    static final Detector DETECTOR = new DefaultDetector();
  }

  /** The reader of the family. */
  FrontEnd frontEnd() {
    return switch (this) {
      case PDF -> new PdfFrontEnd();
      case DOCX -> new DocxFrontEnd();
      case ODT -> new OdtFrontEnd();
      case OFFICE -> new OfficeFrontEnd();
      case HTML -> new HtmlFrontEnd();
      case XML -> new XmlFrontEnd();
      case JSON -> new JsonFrontEnd();
      case MARKDOWN -> new MarkdownFrontEnd();
      case PLAIN_TEXT -> new PlainTextFrontEnd();
    };
  }

  /** The media type by content first, by the ending of the name second. */
  static String mediaType(byte[] bytes, String fileName) throws IOException {
    try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(bytes))) {
      MediaType type = Holder.DETECTOR.detect(in, named(fileName)).getBaseType();
      return (isText(type) ? byName(fileName) : type).toString();
    }
  }

  /** Words such as "Article" or "From" at the head of a law look like mail and source code. */
  private static boolean isText(MediaType type) {
    boolean text = type.getType().equals("text") || type.getType().equals("message");
    return text && !type.getSubtype().equals("html") && !type.getSubtype().equals("xml");
  }

  private static MediaType byName(String fileName) throws IOException {
    InputStream nothing = new ByteArrayInputStream(new byte[0]);
    MediaType type = Holder.DETECTOR.detect(nothing, named(fileName));
    return isText(type) ? type.getBaseType() : MediaType.TEXT_PLAIN;
  }

  private static Metadata named(String fileName) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
    return metadata;
  }

  /**
   * The family of a media type.
   *
   * @throws ExtractException if it is none of text
   */
  static Format of(Source source, String fileName) {
    String type = source.mediaType();
    String ending = fileName.toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "");
    return switch (type) {
      case "application/pdf" -> PDF;
      case "text/html", "application/xhtml+xml" -> HTML;
      case "application/json" -> JSON;
      case "text/x-web-markdown", "text/markdown" -> MARKDOWN;
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12" ->
          DOCX;
      case "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.text-template" ->
          ODT;
      case "application/rtf",
          "application/msword",
          "application/epub+zip",
          "application/x-tika-ooxml-protected" ->
          OFFICE;
      default -> ofText(type, ending, source);
    };
  }

  private static Format ofText(String type, String ending, Source source) {
    if (type.equals("application/xml") || type.equals("text/xml") || type.endsWith("+xml")) {
      return XML;
    }
    if (type.startsWith("text/") || isNamedText(type, ending)) {
      return ending.equals("md") ? MARKDOWN : PLAIN_TEXT;
    }
    throw source.refusal("is no text that can be read (" + type + ")");
  }

  /** Bytes of no known format may still be text in an old encoding. */
  private static boolean isNamedText(String type, String ending) {
    return type.equals("application/octet-stream") && ending.matches("txt|text|md");
  }
}
