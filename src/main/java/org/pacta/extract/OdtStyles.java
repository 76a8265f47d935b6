package org.pacta.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The styles of an OpenDocument text, as far as they tell raised characters and numbers. */
final class OdtStyles {
  private final Set<String> raised = new HashSet<>();
  private final Map<String, Element> lists = new HashMap<>();

  void add(Element root) {
    for (Element style : XmlTree.all(root, "style")) {
      if (XmlTree.childAttribute(style, "text-properties", "text-position").startsWith("super")) {
        raised.add(XmlTree.attribute(style, "name"));
      }
    }
    for (Element list : XmlTree.all(root, "list-style")) {
      lists.put(XmlTree.attribute(list, "name"), list);
    }
  }

  boolean isRaised(String style) {
    return raised.contains(style);
  }

  /** The number of an item as the list style shows it; empty for bullets and unknown styles. */
  String number(String style, int level, int number) {
    Element list = lists.get(style);
    if (list == null) {
      return "";
    }
    for (Element definition : list.children()) {
      boolean here = XmlTree.attribute(definition, "level").equals(Integer.toString(level));
      if (here && XmlTree.local(definition).equals("list-level-style-number")) {
        return number(definition, number);
      }
    }
    return "";
  }

  private static String number(Element definition, int number) {
    String format = XmlTree.attribute(definition, "num-format");
    if (format.isEmpty()) {
      return "";
    }
    String start = XmlTree.attribute(definition, "start-value");
    int first = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    return XmlTree.attribute(definition, "num-prefix")
        + Ordinals.sign(format.substring(0, 1), first + number - 1)
        + XmlTree.attribute(definition, "num-suffix");
  }
}
