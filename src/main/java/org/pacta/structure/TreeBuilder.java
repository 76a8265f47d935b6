package org.pacta.structure;

import java.util.List;
import org.pacta.structure.Paragraph.Role;

/** Builds the tree of an instrument from its paragraphs in reading order. */
final class TreeBuilder {
  private final Node root = new Node(null, ProvisionKind.OTHER, "", "", "", 0);
  private final boolean chinese;
  private final boolean articles;
  private final Formulas formulas;
  private final HeadPlace place = new HeadPlace();
  private final OpenText words;
  private Node at = root;
  private int source;

  /**
   * @param articles whether there are any; a text without them is cut by the numbers of its
   *     paragraphs
   */
  TreeBuilder(boolean chinese, boolean articles, Formulas formulas) {
    this.chinese = chinese;
    this.articles = articles;
    this.formulas = formulas;
    this.words = new OpenText(chinese, formulas);
  }

  /** Takes in a paragraph whose characters begin at {@code from} of the reading text. */
  void add(Paragraph p, int from) {
    if (p.source() != source) {
      source = p.source();
      words.close();
      at = root;
    }
    switch (p.role()) {
      case HEAD -> p.heads().forEach(h -> head(h, p, from));
      case TITLE -> title(p, from);
      case HEADING -> heading(p, from);
      case BODY, CELL -> body(p, from);
    }
  }

  /** The root; it stands for the instrument and is itself no provision. */
  Node finish() {
    words.close();
    return root;
  }

  private void head(Head head, Paragraph p, int from) {
    Node running = at.enclosing(head.kind());
    if (running != null && HeadPlace.isRunning(running, head)) {
      again(running, p, from);
      return;
    }
    words.close();
    Node parent = place.host(at, head);
    Node node = parent.child(head.kind(), head.number(), head.key(), p.page());
    int end = from + p.text().length();
    int textAt = head.title().isEmpty() ? Math.min(from + head.titleAt(), end) : end;
    if (isTitled(head, p)) {
      textAt = from + head.titleAt();
    }
    parent.cover(from, end);
    node.heading = head.title();
    node.headAt = from;
    node.headTo = textAt < end ? textAt : end;
    node.emptyAt = end;
    at = node;
    place.opened(node);
    words.open(node);
    if (textAt < end) {
      words.add(at, p.text().substring(textAt - from), textAt, p.page(), false);
    }
  }

  /** What is open goes on below its head as if that had not been printed again. */
  private static void again(Node running, Paragraph p, int from) {
    Node holder = running.kind.isArticle() && running.parent != null ? running.parent : running;
    holder.cover(from, from + p.text().length());
  }

  /** Whether a title in brackets stands before words on the same line. */
  private static boolean isTitled(Head head, Paragraph p) {
    return !head.title().isEmpty()
        && head.titleAt() < p.text().length()
        && p.text().charAt(head.titleAt() - 1) == '】';
  }

  private void title(Paragraph p, int from) {
    at.emptyAt = from + p.text().length();
    at.headTo = at.emptyAt;
    if (at.parent != null) {
      at.parent.cover(from, at.emptyAt);
    }
  }

  private void heading(Paragraph p, int from) {
    if (numbersText(p)) {
      text(p, from);
      return;
    }
    if (at == root && !words.isPreamble()) {
      front(p, from);
      return;
    }
    if ((at.kind == ProvisionKind.SECTION || at.kind == ProvisionKind.OTHER)
        && !Marker.at(p.text(), 0).isEmpty()) {
      words.add(at, p.text(), from, p.page(), false);
      return;
    }
    if (at.parent != null) {
      at.parent.cover(from, from + p.text().length());
    }
  }

  private void body(Paragraph p, int from) {
    boolean inBody = at.kind != ProvisionKind.PREAMBLE && at != root;
    if (inBody
        && p.role() == Role.BODY
        && at.kind.isArticle()
        && !HeadPlace.annexed(at)
        && at.from < at.to
        && formulas.concludes(p.text())) {
      words.close();
      at = named("conclusions", p.page());
    }
    if (numbersText(p)) {
      text(p, from);
    } else if (at == root) {
      front(p, from);
    } else {
      words.add(at, p.text(), from, p.page(), p.role() == Role.CELL);
    }
  }

  /** Whether a paragraph is the first of the numbered ones of which a text without articles is. */
  private boolean numbersText(Paragraph p) {
    if (articles || p.role() == Role.CELL || (at != root && at.kind != ProvisionKind.OTHER)) {
      return false;
    }
    List<Marker> readings = Marker.at(p.text(), 0);
    return !readings.isEmpty()
        && readings.getFirst().value() == 1
        && (!words.isUnit() || at.children.isEmpty()
            ? readings.getFirst().style().numbersParagraphs()
            : readings.getFirst().style() == at.children.getFirst().style);
  }

  private void text(Paragraph p, int from) {
    words.close();
    at = named("text", p.page());
    words.openUnit(at);
    words.add(at, p.text(), from, p.page(), false);
  }

  /** What stands before the first head: title, enacting words, preamble. */
  private void front(Paragraph p, int from) {
    boolean begins = p.role() == Role.BODY && formulas.opensPreamble(p.text());
    boolean first = root.children.stream().noneMatch(n -> n.kind != ProvisionKind.OTHER);
    if (begins && (first || chinese)) {
      at = root.child(ProvisionKind.PREAMBLE, "", "", p.page());
      words.open(at);
      words.add(at, p.text(), from, p.page(), false);
      return;
    }
    Node preface = root.children.isEmpty() ? named("preface", p.page()) : root.children.getLast();
    if (preface.kind != ProvisionKind.OTHER) {
      preface = named("text", p.page());
    }
    preface.cover(from, from + p.text().length());
  }

  private Node named(String name, int page) {
    return new Node(root, ProvisionKind.OTHER, "", name, name, page);
  }
}
