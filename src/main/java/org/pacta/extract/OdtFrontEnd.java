package org.pacta.extract;

import java.io.IOException;
import org.jsoup.nodes.Element;

/** OpenDocument texts (ISO/IEC 26300): headings, lists with their numbers, tables and notes. */
final class OdtFrontEnd implements FrontEnd {
  @Override
  public void read(Source source, Blocks blocks) throws IOException {
    ZipParts parts = ZipParts.of(source);
    if (parts.xml("META-INF/manifest.xml").map(OdtFrontEnd::isEncrypted).orElse(false)) {
      throw source.refusal("is encrypted: it cannot be read without its password");
    }
    Element content = parts.required("content.xml");
    OdtStyles styles = new OdtStyles();
    parts.xml("styles.xml").ifPresent(styles::add);
    styles.add(content);
    Element html = new Element("body");
    new OdtReader(styles).read(content, html);
    HtmlWalker.walk(html, blocks);
  }

  private static boolean isEncrypted(Element manifest) {
    return !XmlTree.all(manifest, "encryption-data").isEmpty();
  }
}
