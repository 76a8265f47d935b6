package org.pacta.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The paragraph styles of a Word document, as far as they tell headings and lists. */
final class WordStyles {
  private static final int LONGEST_CHAIN = 20;
  private static final Pattern HEADING_NAME = Pattern.compile("heading ([1-9])");

  private final Map<String, Element> styles = new HashMap<>();

  void add(Element root) {
    for (Element style : root.children()) {
      styles.put(XmlTree.attribute(style, "styleId"), style);
    }
  }

  /** Level of a heading, 1 to 6; 0 for a paragraph that is none. */
  int headingLevel(Element paragraph) {
    String outline = property(paragraph, "outlineLvl", "val");
    if (outline.matches("[0-8]")) {
      return Math.min(Integer.parseInt(outline) + 1, 6);
    }
    Optional<Element> style = styleOf(paragraph);
    for (int i = 0; style.isPresent() && i < LONGEST_CHAIN; i++) {
      String name = XmlTree.childAttribute(style.get(), "name", "val").toLowerCase(Locale.ROOT);
      Matcher heading = HEADING_NAME.matcher(name);
      if (heading.matches() || name.equals("title")) {
        return name.equals("title") ? 1 : Math.min(Integer.parseInt(heading.group(1)), 6);
      }
      style = base(style.get());
    }
    return 0;
  }

  /** The list that the paragraph belongs to, by itself or by its style; empty where none. */
  String list(Element paragraph) {
    return inherited(paragraph, "numId");
  }

  /** The 0-based level of the paragraph in its list. */
  int listLevel(Element paragraph) {
    String level = inherited(paragraph, "ilvl");
    return level.matches("[0-8]") ? Integer.parseInt(level) : 0;
  }

  private String inherited(Element paragraph, String key) {
    String own = numbering(paragraph, key);
    Optional<Element> style = styleOf(paragraph);
    for (int i = 0; own.isEmpty() && style.isPresent() && i < LONGEST_CHAIN; i++) {
      own = numbering(style.get(), key);
      style = base(style.get());
    }
    return own;
  }

  private static String numbering(Element owner, String key) {
    return XmlTree.child(owner, "pPr")
        .flatMap(properties -> XmlTree.child(properties, "numPr"))
        .map(numbering -> XmlTree.childAttribute(numbering, key, "val"))
        .orElse("");
  }

  private String property(Element paragraph, String key, String attribute) {
    String own = own(paragraph, key, attribute);
    Optional<Element> style = styleOf(paragraph);
    for (int i = 0; own.isEmpty() && style.isPresent() && i < LONGEST_CHAIN; i++) {
      own = own(style.get(), key, attribute);
      style = base(style.get());
    }
    return own;
  }

  private static String own(Element owner, String key, String attribute) {
    return XmlTree.child(owner, "pPr")
        .map(properties -> XmlTree.childAttribute(properties, key, attribute))
        .orElse("");
  }

  private Optional<Element> styleOf(Element paragraph) {
    return Optional.ofNullable(styles.get(own(paragraph, "pStyle", "val")));
  }

  private Optional<Element> base(Element style) {
    return Optional.ofNullable(styles.get(XmlTree.childAttribute(style, "basedOn", "val")));
  }
}
