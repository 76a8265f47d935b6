package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.structure.Paragraph.Role;

/** Builds the tree of an instrument from its paragraphs in reading order. */
final class TreeBuilder {
  private final Node root = new Node(null, ProvisionKind.OTHER, "", "", "", 0);
  private final boolean chinese;
  private final boolean articles;
  private final Formulas formulas;
  private Node at = root;
  private @Nullable UnitBuilder unit;
  private @Nullable PreambleBuilder preamble;
  private @Nullable Node lastChapter;
  private int source;

  /**
   * @param articles whether there are any; a text without them is cut by the numbers of its
   *     paragraphs
   */
  TreeBuilder(boolean chinese, boolean articles, Formulas formulas) {
    this.chinese = chinese;
    this.articles = articles;
    this.formulas = formulas;
  }

  /** Takes in a paragraph whose characters begin at {@code from} of the reading text. */
  void add(Paragraph p, int from) {
    if (p.source() != source) {
      source = p.source();
      closeUnit();
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
    closeUnit();
    return root;
  }

  private void head(Head head, Paragraph p, int from) {
    Node running = at.enclosing(head.kind());
    if (running != null && isRunning(running, head)) {
      again(running, p, from);
      return;
    }
    closeUnit();
    Node parent = host(head);
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
    boolean chapter = head.kind() == ProvisionKind.CHAPTER || head.kind() == ProvisionKind.MODULE;
    if (chapter && !annexed(node)) {
      lastChapter = node;
    }
    open(node);
    if (textAt < end) {
      body(p.text().substring(textAt - from), textAt, p.page(), false);
    }
  }

  /** What is open goes on below its head as if that had not been printed again. */
  private static void again(Node running, Paragraph p, int from) {
    Node holder = running.kind.isArticle() && running.parent != null ? running.parent : running;
    holder.cover(from, from + p.text().length());
  }

  /** Whether what is open is announced again: codes do so above each section and amid long ones. */
  private static boolean isRunning(Node open, Head head) {
    boolean empty = head.title().isEmpty() && open.children.isEmpty() && !open.kind.isArticle();
    return open.key.equals(head.key())
        && (empty || (!head.title().isEmpty() && open.heading.equals(head.title())));
  }

  /** Whether a title in brackets stands before words on the same line. */
  private static boolean isTitled(Head head, Paragraph p) {
    return !head.title().isEmpty()
        && head.titleAt() < p.text().length()
        && p.text().charAt(head.titleAt() - 1) == '】';
  }

  private void open(Node node) {
    boolean holdsText =
        node.kind.isArticle()
            || node.kind == ProvisionKind.ANNEX
            || node.kind == ProvisionKind.APPENDIX
            || annexed(node);
    unit = holdsText ? new UnitBuilder(node, chinese) : null;
    preamble = node.kind == ProvisionKind.PREAMBLE ? new PreambleBuilder(node, formulas) : null;
  }

  private static boolean annexed(Node node) {
    return node.enclosing(ProvisionKind.ANNEX) != null
        || node.enclosing(ProvisionKind.APPENDIX) != null;
  }

  private Node host(Head head) {
    Node n = at;
    boolean main = annexed(n) && (continuesMain(head) || articleOfMain(head));
    while (n.parent != null && (main || !Ranks.mayHold(n.kind, head.kind()))) {
      n = n.parent;
    }
    return n;
  }

  /** Whether a chapter head inside an annex goes on with the chapters before the annex. */
  private boolean continuesMain(Head head) {
    return lastChapter != null
        && lastChapter.kind == head.kind()
        && !annexed(lastChapter)
        && HeadSequence.soonAfter(lastChapter.key, head.key());
  }

  /** Whether the number of an article names the last chapter before the annex or a later one. */
  private boolean articleOfMain(Head head) {
    String prefix = HeadSequence.prefix(head.key());
    return lastChapter != null
        && head.kind() == ProvisionKind.ARTICLE
        && !prefix.isEmpty()
        && !annexed(lastChapter)
        && (prefix.equals(lastChapter.key) || HeadSequence.soonAfter(lastChapter.key, prefix));
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
    if (at == root && preamble == null) {
      front(p, from);
      return;
    }
    if ((at.kind == ProvisionKind.SECTION || at.kind == ProvisionKind.OTHER)
        && !Marker.at(p.text(), 0).isEmpty()) {
      body(p.text(), from, p.page(), false);
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
        && !annexed(at)
        && at.from < at.to
        && formulas.concludes(p.text())) {
      closeUnit();
      at = named("conclusions", p.page());
    }
    if (numbersText(p)) {
      text(p, from);
    } else if (at == root) {
      front(p, from);
    } else {
      body(p.text(), from, p.page(), p.role() == Role.CELL);
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
        && (unit == null || at.children.isEmpty()
            ? readings.getFirst().style().numbersParagraphs()
            : readings.getFirst().style() == at.children.getFirst().style);
  }

  private void text(Paragraph p, int from) {
    closeUnit();
    at = named("text", p.page());
    unit = new UnitBuilder(at, chinese);
    body(p.text(), from, p.page(), false);
  }

  private void body(String text, int from, int page, boolean cell) {
    if (unit != null) {
      unit.add(text, from, page, cell);
    } else if (preamble != null) {
      preamble.add(text, from, page);
    } else {
      at.cover(from, from + text.length());
    }
  }

  /** What stands before the first head: title, enacting words, preamble. */
  private void front(Paragraph p, int from) {
    boolean begins = p.role() == Role.BODY && formulas.opensPreamble(p.text());
    boolean first = root.children.stream().noneMatch(n -> n.kind != ProvisionKind.OTHER);
    if (begins && (first || chinese)) {
      at = root.child(ProvisionKind.PREAMBLE, "", "", p.page());
      open(at);
      body(p.text(), from, p.page(), false);
      return;
    }
    Node preface = root.children.isEmpty() ? named("preface", p.page()) : root.children.getLast();
    if (preface.kind != ProvisionKind.OTHER) {
      preface = named("text", p.page());
    }
    preface.cover(from, from + p.text().length());
  }

  private Node named(String name, int page) {
    Node node = new Node(root, ProvisionKind.OTHER, "", name, name, page);
    unit = null;
    preamble = null;
    return node;
  }

  private void closeUnit() {
    Optional.ofNullable(unit).ifPresent(UnitBuilder::finish);
    unit = null;
    preamble = null;
  }

  /** The nodes of articles and sections, in order. */
  static List<Node> articles(Node root) {
    List<Node> articles = new ArrayList<>();
    collect(root, articles);
    return articles;
  }

  private static void collect(Node node, List<Node> articles) {
    if (node.kind.isArticle()) {
      articles.add(node);
    }
    node.children.forEach(c -> collect(c, articles));
  }
}
