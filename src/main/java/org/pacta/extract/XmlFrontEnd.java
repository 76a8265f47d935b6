package org.pacta.extract;

import java.io.IOException;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** XML: chooses the reader by the root element. */
final class XmlFrontEnd implements FrontEnd {
  @Override
  public void read(Source source, Blocks blocks) throws IOException {
    Element root = XmlTree.root(source);
    switch (XmlTree.local(root).toLowerCase(Locale.ROOT)) {
      case "html" -> HtmlWalker.walk(root, blocks);
      case "treaty" -> new TotaReader(blocks).read(root);
      case "akomantoso" -> MarkupBlocks.write(AkomaNtosoReader.read(root), blocks);
      case "act", "general", "annex", "cons.act", "agr", "doc" ->
          new FormexReader(blocks).read(root);
      default -> new XmlReader(blocks).read(root);
    }
  }
}
