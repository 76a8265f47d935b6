package org.pacta.structure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pacta.extract.Markup;
import org.pacta.extract.Markup.Part;
import org.pacta.extract.Markup.Unit;
import org.pacta.extract.Markup.Words;

/**
 * Builds the tree of a source that marks its structure: nothing is guessed that the markup tells.
 * What it leaves open, the number in a {@code num} and the place of unnumbered paragraphs, is read
 * as in other sources.
 */
final class MarkupTree {
  private final HeadGrammar grammar;
  private final MarkupText text;
  private final MarkupKinds kinds;
  private final boolean faithful;

  MarkupTree(Markup markup, HeadGrammar grammar, MarkupText text) {
    this.grammar = grammar;
    this.text = text;
    this.faithful = markup.faithful();
    this.kinds = new MarkupKinds(markup.faithful(), markup.parts());
  }

  /** Takes in the parts below a node. */
  void add(List<Part> parts, Node node) {
    for (Part part : parts) {
      switch (part) {
        case Words w -> words(w, node);
        case Unit u -> unit(u, node);
      }
    }
  }

  private void words(Words words, Node node) {
    Span at = text.write(words);
    if (node.parent != null && !words.text().isEmpty()) {
      node.cover(at.from(), at.to());
    }
    if (!words.text().isEmpty()) {
      text.breakLine(!words.runIn());
    }
  }

  private void unit(Unit unit, Node around) {
    Optional<ProvisionKind> kind = kinds.of(unit, around);
    if (kind.isPresent()) {
      provision(unit, kind.get(), around);
      return;
    }
    if (unit.headEnd().isPresent()) {
      words(unit.number(), around);
      words(unit.heading(), around);
    }
    add(unit.parts(), around);
  }

  private void provision(Unit unit, ProvisionKind kind, Node around) {
    boolean headed = unit.headEnd().isPresent();
    if (headed && MarkupKinds.isDivision(kind)) {
      text.writeNotes();
      text.breakLine(true);
    }
    Head head = head(unit, kind);
    Node node = around.child(kind, head.number(), key(head, kind, around), 0);
    node.heading = title(unit.heading().text());
    node.step = kind == ProvisionKind.OTHER ? unit.name() : step(unit, node);
    node.locator = faithful ? unit.id() : "";
    if (headed) {
      printHead(unit, node);
    } else {
      node.emptyAt = text.next();
    }
    if (!faithful && MarkupKinds.isPlainArticle(unit, kind)) {
      paragraphs(unit.parts(), node);
    } else {
      add(unit.parts(), node);
    }
    settle(node, around);
  }

  private void printHead(Unit unit, Node node) {
    boolean division = MarkupKinds.isDivision(node.kind);
    boolean titled = !unit.heading().isEmpty();
    Span number = text.write(titled ? unit.number() : endless(unit.number()));
    if (!unit.number().isEmpty()) {
      text.breakLine(false);
    }
    Span heading = text.write(endless(unit.heading()));
    node.headAt = unit.number().text().isEmpty() ? heading.from() : number.from();
    node.headTo = heading.to();
    node.emptyAt = heading.to();
    if (node.parent != null && node.parent.parent != null) {
      node.parent.cover(node.headAt, node.headTo);
    }
    if (faithful && !division) {
      node.from = node.headTo;
      node.to = node.headTo;
    }
    Words last = unit.headEnd().orElse(Words.NONE);
    boolean runIn = last.runIn();
    boolean ends = last.text().endsWith("\n");
    text.breakLine(division ? !runIn : ends);
    if (node.parent != null) {
      unit.subheadings().forEach(s -> words(s, Objects.requireNonNull(node.parent)));
    }
  }

  /** A line break at the end of a head says where the words begin; it is none of its characters. */
  private static Words endless(Words head) {
    return head.text().endsWith("\n")
        ? new Words(head.text().substring(0, head.text().length() - 1), head.notes(), head.runIn())
        : head;
  }

  /** An empty provision keeps its place: one without a head, where the next words will stand. */
  private static void settle(Node node, Node around) {
    if (node.from < 0 && node.headAt >= 0 && !MarkupKinds.isDivision(node.kind)) {
      node.from = node.headTo;
      node.to = node.headTo;
    }
    node.headAt = node.headAt < 0 && node.from < 0 ? node.emptyAt : node.headAt;
    if (node.from < 0 && around.parent != null && around.from < 0) {
      around.emptyAt = Math.max(around.emptyAt, node.emptyAt);
    }
  }

  private void paragraphs(List<Part> parts, Node article) {
    int count = 0;
    for (Part part : parts) {
      Node paragraph = article.child(ProvisionKind.PARAGRAPH, "", Integer.toString(++count), 0);
      paragraph.emptyAt = text.next();
      add(List.of(part), paragraph);
    }
  }

  /** The number without the word for the level, as the head or the marker of a list prints it. */
  private Head head(Unit unit, ProvisionKind kind) {
    String printed = unit.number().text().replace('\n', ' ').strip();
    String line = (printed + " " + title(unit.heading().text())).strip();
    if (printed.isEmpty() || !MarkupKinds.isDivision(kind)) {
      return new Head(kind, printed, markerKey(printed), "", 0);
    }
    return grammar
        .match(printed)
        .or(() -> grammar.matchSpaced(printed))
        .or(() -> grammar.match(line))
        .orElseGet(() -> new Head(kind, printed, markerKey(printed), "", 0));
  }

  private static String markerKey(String printed) {
    List<Marker> readings = Marker.at(printed + " ", 0);
    return readings.isEmpty()
        ? printed.replaceAll("[^\\p{L}\\p{N}.]+", "").replaceAll("\\.$", "")
        : readings.getFirst().style() == MarkerStyle.DASH ? "" : readings.getFirst().key();
  }

  /** The number in the locator; the place among its like where the source prints none. */
  private static String key(Head head, ProvisionKind kind, Node around) {
    boolean nameless =
        kind == ProvisionKind.PREAMBLE
            || kind == ProvisionKind.ANNEX
            || kind == ProvisionKind.OTHER;
    if (!head.key().isEmpty() || nameless) {
      return head.key();
    }
    long before = around.children.stream().filter(n -> n.kind == kind).count();
    return Long.toString(before + (kind == ProvisionKind.SUBPARAGRAPH ? 2 : 1));
  }

  private static String step(Unit unit, Node node) {
    boolean dash = node.number.matches("[-–—•·●▪‐]") || unit.name().equals("indent");
    return dash ? "indent_" + node.key : node.step;
  }

  private static String title(String printed) {
    String line = printed.replace('\n', ' ').strip();
    boolean bracketed = line.startsWith("【") && line.endsWith("】");
    return bracketed ? line.substring(1, line.length() - 1) : line;
  }
}
