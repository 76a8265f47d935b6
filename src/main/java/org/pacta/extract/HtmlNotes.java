package org.pacta.extract;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The notes of an HTML page by its links: a number that links to another place of the page calls a
 * note; a paragraph that begins with one that links back is a note.
 */
final class HtmlNotes {
  private static final Pattern NUMBER =
      Pattern.compile("[(\\[（［〔]?\\s*(?:\\d{1,3}|[a-z]|\\*{1,3})\\s*[)\\]）］〕]?");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[（［〔\\s\\u00A0]*");

  private final Set<Element> calls = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> notes = Collections.newSetFromMap(new IdentityHashMap<>());

  HtmlNotes(Element root) {
    Map<String, Integer> places = new HashMap<>();
    int place = 0;
    for (Element element : root.getAllElements()) {
      place++;
      places.putIfAbsent(element.id(), place);
      places.putIfAbsent(element.attr("name"), place);
    }
    place = 0;
    for (Element element : root.getAllElements()) {
      place++;
      int target = places.getOrDefault(target(element), place);
      if (target != place && NUMBER.matcher(element.text().strip()).matches()) {
        sort(element, target < place);
      }
    }
  }

  /** Whether the element is the call of a note, in its paragraph or at the head of the note. */
  boolean isCall(Element element) {
    return calls.contains(element);
  }

  /** Whether the element is a note as a whole. */
  boolean isNote(Element element) {
    return notes.contains(element);
  }

  private void sort(Element link, boolean back) {
    calls.add(link);
    Element block = blockOf(link);
    if (back && startsWith(block, link)) {
      notes.add(block);
    }
  }

  private static String target(Element element) {
    String href = element.attr("href");
    return element.normalName().equals("a") && href.length() > 1 && href.charAt(0) == '#'
        ? href.substring(1)
        : "#";
  }

  private static Element blockOf(Element link) {
    Element block = link;
    for (Element up = link.parent(); up != null && !block.isBlock(); up = up.parent()) {
      block = up;
    }
    return block;
  }

  private static boolean startsWith(Element block, Element link) {
    String text = block.text();
    int at = text.indexOf(link.text().strip());
    return block.isBlock() && at >= 0 && BRACKETS.matcher(text.substring(0, at)).matches();
  }
}
