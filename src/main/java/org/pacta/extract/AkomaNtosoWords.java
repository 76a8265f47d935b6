package org.pacta.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.pacta.extract.Markup.Note;
import org.pacta.extract.Markup.Words;

/**
 * The words of the blocks and heads of Akoma Ntoso. White space is taken to the letter below {@code
 * xml:space="preserve"}, else each run of it is one space. Deleted words are left out, inserted
 * ones are words like others.
 */
final class AkomaNtosoWords {
  private static final Set<String> BREAKS = Set.of("eol", "eop", "br");
  private static final Set<String> INNER_BLOCKS = Set.of("num", "heading", "p", "li", "td", "th");

  private final Map<String, Element> editorial = new HashMap<>();

  AkomaNtosoWords(Element root) {
    XmlTree.all(root, "note")
        .forEach(
            n -> {
              editorial.put("#" + XmlTree.attribute(n, "eId"), n);
              editorial.put("#" + XmlTree.attribute(n, "id"), n);
            });
    editorial.remove("#");
  }

  /** The words of a block or a head. */
  Words of(Element block) {
    Run run = new Run(preserved(block));
    run.walk(block);
    return run.words(XmlTree.attribute(block, "class").equals("run-in"));
  }

  /** Words that stand without a block around them. */
  Words of(TextNode text) {
    Run run = new Run(false);
    run.append(text.getWholeText());
    return run.words(false);
  }

  /** A note that stands between blocks: called where nothing is said. */
  Words ofNote(Element note) {
    Run run = new Run(false);
    run.note(note, note);
    return run.words(false);
  }

  private static boolean preserved(Element e) {
    for (Element at = e; at != null; at = at.parent()) {
      String space = XmlTree.attribute(at, "space");
      if (!space.isEmpty()) {
        return space.equals("preserve");
      }
    }
    return false;
  }

  /** Words in the making. */
  private final class Run {
    private final boolean preserved;
    private final StringBuilder text = new StringBuilder();
    private final List<Note> notes = new ArrayList<>();
    private boolean afterNumber;

    Run(boolean preserved) {
      this.preserved = preserved;
    }

    void walk(Element parent) {
      for (Node node : parent.childNodes()) {
        if (node instanceof TextNode t) {
          append(t.getWholeText());
        } else if (node instanceof Element e) {
          visit(e);
        }
      }
    }

    private void visit(Element e) {
      String name = XmlTree.local(e);
      if (BREAKS.contains(name)) {
        lineBreak();
      } else if (name.equals("authorialNote")) {
        note(e, e);
      } else if (name.equals("noteRef")) {
        Element note = editorial.get(XmlTree.attribute(e, "href"));
        if (note != null) {
          note(e, note);
        }
      } else if (!name.equals("del")) {
        inner(e, name);
      }
    }

    /** Blocks of a quoted structure begin lines, but for the words behind a number. */
    private void inner(Element e, String name) {
      if (INNER_BLOCKS.contains(name) && !text.isEmpty()) {
        if (afterNumber) {
          append(" ");
        } else {
          lineBreak();
        }
      }
      walk(e);
      afterNumber = name.equals("num");
    }

    void append(String raw) {
      for (char c : Characters.clean(raw).toCharArray()) {
        boolean space = Characters.isSpace(c);
        boolean needless = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        if (!space && c != Characters.SOFT_HYPHEN) {
          text.append(c);
        } else if (space && (preserved || !needless)) {
          text.append(' ');
        }
      }
    }

    private void lineBreak() {
      if (!preserved) {
        strip();
      }
      text.append('\n');
    }

    void note(Element call, Element note) {
      Run inside = new Run(preserved(note));
      for (Element block : note.children()) {
        inside.append(inside.text.isEmpty() ? "" : " ");
        inside.walk(block);
      }
      if (note.children().isEmpty()) {
        inside.walk(note);
      }
      String marker = XmlTree.attribute(call, "marker").replaceAll("[\\[\\]()（）［］〔〕]", "");
      notes.add(new Note(text.length(), marker, inside.words(false).text()));
    }

    private void strip() {
      while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
    }

    Words words(boolean runIn) {
      if (!preserved) {
        strip();
      }
      int length = text.length();
      List<Note> kept =
          notes.stream()
              .map(n -> new Note(Math.min(n.offset(), length), n.marker(), n.text()))
              .toList();
      return new Words(text.toString(), kept, runIn);
    }
  }
}
