package org.pacta.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The footnotes and endnotes of a Word document, numbered as they are called. */
final class WordNotes {
  private final Map<String, Element> notes = new HashMap<>();
  private int called;

  /** Adds the notes of one part; {@code kind} is footnote or endnote. */
  void add(String kind, Element root) {
    for (Element note : root.children()) {
      if (XmlTree.local(note).equals(kind)) {
        notes.put(kind + XmlTree.attribute(note, "id"), note);
      }
    }
  }

  /** The note that a reference calls. */
  Optional<Element> called(Element reference) {
    String kind = XmlTree.local(reference).replace("Reference", "");
    return Optional.ofNullable(notes.get(kind + XmlTree.attribute(reference, "id")));
  }

  /** The number of the next note, 1 for the first one. */
  int nextNumber() {
    called++;
    return called;
  }
}
