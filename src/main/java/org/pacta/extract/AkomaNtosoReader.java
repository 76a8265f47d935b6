package org.pacta.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.pacta.extract.Markup.Part;
import org.pacta.extract.Markup.Unit;
import org.pacta.extract.Markup.Words;

/**
 * Akoma Ntoso of any version (OASIS LegalDocML): the levels of the hierarchy become units, blocks
 * become words. Elements that only group others, and metadata, leave no trace.
 */
final class AkomaNtosoReader {
  private static final Set<String> LEVELS =
      Set.of(
          "preface",
          "preamble",
          "conclusions",
          "attachment",
          "recital",
          "part",
          "subpart",
          "title",
          "subtitle",
          "chapter",
          "subchapter",
          "book",
          "tome",
          "division",
          "subdivision",
          "section",
          "subsection",
          "article",
          "rule",
          "subrule",
          "clause",
          "subclause",
          "paragraph",
          "subparagraph",
          "alinea",
          "point",
          "indent",
          "item",
          "level",
          "transitional",
          "proviso");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "block",
          "crossHeading",
          "li",
          "caption",
          "listIntroduction",
          "listWrapUp",
          "listConclusion");
  private static final Set<String> HEADS = Set.of("num", "heading", "subheading");
  private static final Set<String> SKIPPED = Set.of("meta", "toc", "num", "heading", "subheading");

  private final AkomaNtosoWords words;

  private AkomaNtosoReader(Element root) {
    this.words = new AkomaNtosoWords(root);
  }

  /** The structure that the document marks. */
  static Markup read(Element root) {
    return new Markup(isOurs(root), new AkomaNtosoReader(root).parts(root));
  }

  /** Whether the identification names Pacta as its source. */
  private static boolean isOurs(Element root) {
    return XmlTree.all(root, "identification").stream()
        .findFirst()
        .filter(e -> XmlTree.attribute(e, "source").equals("#pacta"))
        .isPresent();
  }

  private List<Part> parts(Element parent) {
    List<Part> parts = new ArrayList<>();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element child) {
        add(child, parts);
      } else if (node instanceof TextNode text && !text.isBlank()) {
        add(words.of(text), parts);
      }
    }
    return parts;
  }

  private void add(Element e, List<Part> parts) {
    String name = XmlTree.local(e);
    if (SKIPPED.contains(name)) {
      return;
    }
    if (isLevel(e, name)) {
      parts.add(unit(e, name));
    } else if (BLOCKS.contains(name) && !holdsBlocks(e)) {
      add(words.of(e), parts);
    } else if (name.equals("authorialNote")) {
      add(words.ofNote(e), parts);
    } else {
      parts.addAll(parts(e));
    }
  }

  private static void add(Words w, List<Part> parts) {
    if (!w.isEmpty()) {
      parts.add(w);
    }
  }

  private static boolean isLevel(Element e, String name) {
    return LEVELS.contains(name)
        || name.equals("hcontainer")
        || XmlTree.child(e, "num").isPresent()
        || XmlTree.child(e, "heading").isPresent();
  }

  private static boolean holdsBlocks(Element e) {
    return e.children().stream().anyMatch(c -> BLOCKS.contains(XmlTree.local(c)));
  }

  private Unit unit(Element e, String name) {
    Unit unit =
        new Unit(
            name.equals("hcontainer") ? XmlTree.attribute(e, "name") : name,
            id(e),
            head(e, "num"),
            head(e, "heading"),
            heads(e, "subheading"),
            parts(e));
    return switch (name) {
      case "attachment" -> attachment(e, unit);
      case "preamble" -> preamble(e, unit);
      default -> unit;
    };
  }

  /** A preamble has no head of its own: blocks at its beginning are named for it. */
  private Unit preamble(Element e, Unit unit) {
    List<Element> named =
        e.children().stream().takeWhile(c -> HEADS.contains(XmlTree.attribute(c, "name"))).toList();
    Map<String, List<Words>> heads =
        named.stream()
            .collect(
                Collectors.groupingBy(
                    c -> XmlTree.attribute(c, "name"),
                    Collectors.mapping(words::of, Collectors.toList())));
    return new Unit(
        unit.name(),
        unit.id(),
        first(heads, "num"),
        first(heads, "heading"),
        heads.getOrDefault("subheading", List.of()),
        unit.parts().subList(named.size(), unit.parts().size()));
  }

  private static Words first(Map<String, List<Words>> heads, String name) {
    return heads.getOrDefault(name, List.of(Words.NONE)).getFirst();
  }

  /** The document inside says what is attached; its preface is the head where there is no other. */
  private static Unit attachment(Element e, Unit unit) {
    String name = XmlTree.childAttribute(e, "doc", "name");
    Unit annex = renamed(unit, name.equals("appendix") ? name : "annex");
    boolean headed = !unit.number().isEmpty() || !unit.heading().isEmpty();
    if (headed || unit.parts().isEmpty() || !(unit.parts().getFirst() instanceof Unit preface)) {
      return annex;
    }
    List<Words> lines =
        preface.parts().stream().filter(Words.class::isInstance).map(Words.class::cast).toList();
    if (lines.isEmpty() || !preface.name().equals("preface")) {
      return annex;
    }
    Words title = lines.size() > 1 ? lines.get(1) : Words.NONE;
    List<Part> rest = new ArrayList<>(lines.subList(Math.min(2, lines.size()), lines.size()));
    rest.addAll(unit.parts().subList(1, unit.parts().size()));
    return new Unit(annex.name(), unit.id(), lines.getFirst(), title, List.of(), rest);
  }

  private static Unit renamed(Unit unit, String name) {
    return new Unit(
        name, unit.id(), unit.number(), unit.heading(), unit.subheadings(), unit.parts());
  }

  private static String id(Element e) {
    String id = XmlTree.attribute(e, "eId");
    return id.isEmpty() ? XmlTree.attribute(e, "id") : id;
  }

  private List<Words> heads(Element e, String name) {
    return e.children().stream().filter(c -> XmlTree.local(c).equals(name)).map(words::of).toList();
  }

  private Words head(Element e, String name) {
    return XmlTree.child(e, name).map(words::of).orElse(Words.NONE);
  }
}
