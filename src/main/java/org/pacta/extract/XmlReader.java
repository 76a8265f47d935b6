package org.pacta.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.pacta.extract.Block.Form;

/** XML of unknown kind: the outermost elements that hold text of their own are the paragraphs. */
final class XmlReader {
  private final Blocks blocks;

  XmlReader(Blocks blocks) {
    this.blocks = blocks;
  }

  void read(Element element) {
    boolean text = element.textNodes().stream().anyMatch(node -> !node.isBlank());
    if (text) {
      paragraph(element);
    } else {
      element.children().forEach(this::read);
    }
  }

  private void paragraph(Element element) {
    RichText text = new RichText();
    element.nodeStream(TextNode.class).forEach(node -> text.append(node.getWholeText()));
    blocks.add(text.block(Form.PARAGRAPH, 0));
  }
}
