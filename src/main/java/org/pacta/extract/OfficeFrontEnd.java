package org.pacta.extract;

import java.io.IOException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.SAXException;

/** Word 97, RTF and EPUB, read by Tika and taken over as HTML. */
final class OfficeFrontEnd implements FrontEnd {
  private static final class Holder {
    static final AutoDetectParser PARSER = new AutoDetectParser();
  }

  @Override
  public void read(Source source, Blocks blocks) throws IOException {
    ZipSafety.check(source);
    Document document = Jsoup.parse(html(source));
    document.select("div.embedded, div.package-entry").remove();
    TikaNotes.mark(document);
    HtmlWalker.walk(document.body(), blocks);
  }

  private static String html(Source source) throws IOException {
    ToXMLContentHandler html = new ToXMLContentHandler();
    int limit = (int) Math.min(Integer.MAX_VALUE, source.limits().characters());
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, source.mediaType());
    try (TikaInputStream in = TikaInputStream.get(source.bytes(), metadata)) {
      Holder.PARSER.parse(in, new WriteOutContentHandler(html, limit), metadata, context());
      return html.toString();
    } catch (EncryptedDocumentException e) {
      throw source.refusal("is encrypted: it cannot be read without its password");
    } catch (WriteLimitReachedException e) {
      throw source.refusal("holds more than " + limit + " characters");
    } catch (TikaException | SAXException e) {
      throw source.refusal("is damaged: " + Reasons.of(e));
    }
  }

  /** Text with its notes and without the documents embedded in it. */
  private static ParseContext context() {
    OfficeParserConfig office = new OfficeParserConfig();
    office.setIncludeDeletedContent(false);
    office.setIncludeHeadersAndFooters(false);
    office.setExtractMacros(false);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, office);
    context.set(DocumentSelector.class, metadata -> false);
    return context;
  }
}
