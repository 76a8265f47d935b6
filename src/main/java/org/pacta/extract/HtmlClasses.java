package org.pacta.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.pacta.data.Yaml;

/**
 * What style classes say of an HTML element, as listed in {@code html-classes.yaml}.
 *
 * @param headings class to level, 1 to 6
 * @param labels classes of elements that number the block after them
 * @param footnotes classes of notes
 * @param superscripts classes of raised characters
 * @param furniture classes of what is no text of the instrument
 */
record HtmlClasses(
    Map<String, Integer> headings,
    List<String> labels,
    List<String> footnotes,
    List<String> superscripts,
    List<String> furniture) {
  static final HtmlClasses BUILT_IN =
      Yaml.resource(HtmlClasses.class, "html-classes.yaml", HtmlClasses.class);

  HtmlClasses {
    headings = Map.copyOf(headings);
    labels = List.copyOf(labels);
    footnotes = List.copyOf(footnotes);
    superscripts = List.copyOf(superscripts);
    furniture = List.copyOf(furniture);
  }

  /** Level of a heading, by its tag or by its class. */
  Optional<Integer> headingLevel(Element element) {
    String tag = element.normalName();
    if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
      return Optional.of(tag.charAt(1) - '0');
    }
    return classes(element).stream().filter(headings::containsKey).map(headings::get).findFirst();
  }

  boolean isLabel(Element element) {
    return has(element, labels);
  }

  boolean isFootnote(Element element) {
    String kind = element.attr("role") + element.attr("epub:type") + element.attr("type");
    boolean role = kind.matches("(doc-)?(footnote|endnote|rearnote)");
    return role
        || (element.isBlock() && !element.normalName().equals("hr") && has(element, footnotes));
  }

  boolean isRaised(Element element) {
    String style = element.attr("style").replace(" ", "");
    return element.normalName().equals("sup")
        || has(element, superscripts)
        || style.contains("vertical-align:super");
  }

  boolean isFurniture(Element element) {
    return has(element, furniture);
  }

  private static boolean has(Element element, List<String> known) {
    return classes(element).stream().anyMatch(known::contains);
  }

  private static List<String> classes(Element element) {
    String names = element.className().strip();
    return names.isEmpty() ? List.of() : List.of(names.toLowerCase(Locale.ROOT).split("\\s+"));
  }
}
