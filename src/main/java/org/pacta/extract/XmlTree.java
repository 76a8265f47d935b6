package org.pacta.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Looks into XML by local names, since the prefixes of namespaces may be any. */
final class XmlTree {
  private XmlTree() {}

  /**
   * The root element of a document that passed {@link XmlSafety}.
   *
   * @throws ExtractException if the XML is not well formed, declares entities or nests too deep
   */
  static Element root(Source source) throws IOException {
    XmlSafety.check(source);
    Element root =
        Jsoup.parse(new ByteArrayInputStream(source.bytes()), null, "", Parser.xmlParser())
            .firstElementChild();
    if (root == null) {
      throw source.refusal("has no root element");
    }
    return root;
  }

  /** The name of the element without its prefix. */
  static String local(Element element) {
    return unprefixed(element.tagName());
  }

  /** The value of an attribute, empty where there is none. */
  static String attribute(Element element, String local) {
    for (Attribute attribute : element.attributes()) {
      if (unprefixed(attribute.getKey()).equals(local)) {
        return attribute.getValue().strip();
      }
    }
    return "";
  }

  /** The first child of that name. */
  static Optional<Element> child(Element element, String local) {
    return element.children().stream().filter(c -> local(c).equals(local)).findFirst();
  }

  /** An attribute of the first child of that name, empty where either is missing. */
  static String childAttribute(Element element, String child, String attribute) {
    return child(element, child).map(c -> attribute(c, attribute)).orElse("");
  }

  /** All elements of that name below the element, in order. */
  static List<Element> all(Element element, String local) {
    return element.getAllElements().stream().filter(e -> local(e).equals(local)).toList();
  }

  private static String unprefixed(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
