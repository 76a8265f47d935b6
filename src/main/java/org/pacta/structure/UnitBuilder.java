package org.pacta.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Builds what lies below an article, a section or an annex: paragraphs, points, definitions. A
 * number is taken for one where it is the next of an open list or the first of a new one.
 */
final class UnitBuilder {
  private static final int WIDEST_GAP = 4;

  private final Node unit;
  private final boolean chinese;
  private Node open;
  private String last = "";
  private int paragraphs;
  private int words;

  UnitBuilder(Node unit, boolean chinese) {
    this.unit = unit;
    this.chinese = chinese;
    this.open = unit;
  }

  /** Takes in a paragraph whose characters begin at {@code at} of the reading text. */
  void add(String text, int at, int page, boolean cell) {
    int end = at + text.length();
    int pos = cell ? 0 : markers(text, at, page);
    if (pos > 0) {
      open.cover(at + pos, end);
    } else {
      flush(text, page, cell);
      open.cover(at, end);
    }
    last = text;
    words += text.length() - pos;
  }

  /** Settles the paragraphs when all of the unit has been read. */
  void finish() {
    List<Node> implicit = unit.children.stream().filter(n -> n.implicit).toList();
    boolean numbered =
        unit.children.stream().anyMatch(n -> n.kind == ProvisionKind.PARAGRAPH && !n.implicit);
    if (implicit.size() == 1 || numbered) {
      implicit.forEach(this::dissolve);
    }
  }

  private void dissolve(Node paragraph) {
    int at = unit.children.indexOf(paragraph);
    unit.children.remove(at);
    for (Node child : paragraph.children) {
      child.parent = unit;
      unit.children.add(at++, child);
    }
  }

  private int markers(String text, int at, int page) {
    int pos = 0;
    boolean inner = false;
    while (pos < text.length()) {
      List<Marker> readings = Marker.at(text, pos);
      if (readings.isEmpty()) {
        return pos;
      }
      Marker first = readings.getFirst();
      boolean bullet = first.style() == MarkerStyle.DASH;
      if (bullet && !Marker.at(text, pos + first.length()).isEmpty()) {
        pos += first.length();
        continue;
      }
      Optional<Node> placed = place(readings, inner, page);
      if (placed.isEmpty()) {
        return pos;
      }
      open = placed.get();
      open.cover(at + pos, at + pos);
      pos += first.length();
      open.headTo = at + pos;
      open.from = at + pos;
      open.to = at + pos;
      last = "";
      inner = true;
      int caption = unit.kind == ProvisionKind.SECTION ? CodeForms.captionWithDash(text, pos) : 0;
      open.cover(at + pos, at + pos + caption);
      pos += caption;
    }
    return pos;
  }

  private Optional<Node> place(List<Marker> readings, boolean inner, int page) {
    if (!inner && chinese) {
      LostItem.of(unit, open, last, readings.getFirst()).ifPresent(this::giveBack);
    }
    boolean introduced = Sentences.introduces(last);
    if (!inner && Sentences.breaksOff(last) && isDecimal(readings)) {
      return Optional.empty();
    }
    Optional<Marker> first =
        readings.stream().filter(m -> m.value() == 1 && m.suffix().isEmpty()).findFirst();
    if (!inner && !(introduced && first.isPresent())) {
      Optional<Node> next = next(readings, 1, page);
      if (next.isPresent()) {
        return next;
      }
    }
    if (!inner && first.isEmpty() && followsUnnumbered(readings.getFirst())) {
      return Optional.of(second(readings.getFirst(), page));
    }
    if (first.isPresent()) {
      return Optional.of(firstOfList(first.get(), introduced || inner, page));
    }
    return inner ? Optional.empty() : next(readings, WIDEST_GAP, page);
  }

  /** Whether a 2 stands behind one paragraph whose 1 the source has lost. */
  private boolean followsUnnumbered(Marker m) {
    return !chinese
        && m.style() == MarkerStyle.ARABIC_STOP
        && m.value() == 2
        && unit.kind == ProvisionKind.ARTICLE
        && unit.children.size() == 1
        && unit.children.getFirst().implicit
        && Sentences.closed(last);
  }

  private Node second(Marker m, int page) {
    unit.children.getFirst().implicit = false;
    return item(unit, ProvisionKind.PARAGRAPH, m, 2, page);
  }

  private void giveBack(LostItem lost) {
    open = lost.give(unit);
    paragraphs--;
  }

  /** Amid a sentence, a number with a stop in it is that of an article or heading referred to. */
  private static boolean isDecimal(List<Marker> readings) {
    return readings.getFirst().style() == MarkerStyle.DECIMAL;
  }

  /** The next member of the innermost open list that goes on with the number. */
  private Optional<Node> next(List<Marker> readings, int widest, int page) {
    return OpenLists.next(unit, open, readings, widest)
        .map(next -> member(next.last(), next.marker(), page));
  }

  private Node member(Node last, Marker m, int page) {
    int value = m.style() == MarkerStyle.DASH ? last.value + 1 : m.value();
    return item(last.parent == null ? unit : last.parent, last.kind, m, value, page);
  }

  private Node firstOfList(Marker m, boolean introduced, int page) {
    Node host = host(m, introduced);
    boolean paragraph = numbersParagraph(m, host);
    if (paragraph && host.implicit) {
      host = unit;
    }
    ProvisionKind kind = paragraph ? ProvisionKind.PARAGRAPH : below(host);
    return item(host, kind, m, 1, page);
  }

  /** Where a new list hangs: on what was open last, unless a list of the same style is open. */
  private Node host(Marker m, boolean introduced) {
    if (introduced) {
      return open;
    }
    for (Node n = open; n != unit && n.parent != null; n = n.parent) {
      if (n.style == m.style()) {
        return n.parent;
      }
    }
    return open;
  }

  private boolean numbersParagraph(Marker m, Node host) {
    if (unit.kind == ProvisionKind.SECTION && CodeForms.numbersSubsection(m)) {
      return host == unit || (host.implicit && host.children.isEmpty());
    }
    if (host != unit && !(host.implicit && host.children.isEmpty() && paragraphs <= 1)) {
      return false;
    }
    if (!m.style().numbersParagraphs()) {
      return false;
    }
    boolean chapeau = words > 0 && Sentences.introduces(last);
    boolean quoted =
        !Character.isLetterOrDigit(m.printed().charAt(0))
            && m.style() != MarkerStyle.ARABIC_BRACKETS;
    if (m.style() == MarkerStyle.ARABIC_BRACKETS) {
      return !chapeau && !(chinese && host.implicit);
    }
    return !chapeau || !chinese || quoted;
  }

  private static ProvisionKind below(Node host) {
    return host.kind == ProvisionKind.POINT || host.kind == ProvisionKind.SUBPOINT
        ? ProvisionKind.SUBPOINT
        : ProvisionKind.POINT;
  }

  private Node item(Node host, ProvisionKind kind, Marker m, int value, int page) {
    String key = m.style() == MarkerStyle.DASH ? Integer.toString(value) : m.key();
    Node node = host.child(kind, m.printed(), key, page);
    node.style = m.style();
    node.value = value;
    if (m.style() == MarkerStyle.DASH) {
      node.step = "indent_" + value;
    } else if (kind == ProvisionKind.SUBPOINT && !chinese) {
      node.step = "point_" + key;
    }
    return node;
  }

  private void flush(String text, int page, boolean cell) {
    if (CodeForms.lostItsNumber(text) && open != unit) {
      return;
    }
    if (unit.kind == ProvisionKind.SECTION && CodeForms.isHistory(text)) {
      open = unit;
      return;
    }
    if (!cell && open != unit && Sentences.breaksOff(last) && Sentences.startsLower(text)) {
      carryOn();
      return;
    }
    boolean fresh =
        !cell && Sentences.startsUpper(text) && (last.isEmpty() || Sentences.closed(last));
    Optional<Node> numbered = numberedParagraph();
    Optional<String> term = cell || chinese ? Optional.empty() : definedTerm(text);
    if (term.isPresent() && (last.isEmpty() || Sentences.closed(last))) {
      Node host = numbered.orElse(unit);
      open = host.child(ProvisionKind.DEFINITION, "", term.get(), page);
    } else if (numbered.isPresent()) {
      boolean begun = numbered.get().from < numbered.get().to;
      if (!captioned() || !Character.isLetter(text.charAt(0))) {
        open = fresh && begun ? subparagraph(numbered.get(), page) : numbered.get();
      }
    } else if (cell || (paragraphs > 0 && !fresh)) {
      open = currentParagraph();
    } else {
      paragraphs++;
      open = unit.child(ProvisionKind.PARAGRAPH, "", Integer.toString(paragraphs), page);
      open.implicit = true;
    }
  }

  /**
   * A sentence that a break has parted goes on in its member; behind dashes, in what they hang on.
   */
  private void carryOn() {
    if (open.style == MarkerStyle.DASH && open.parent != null) {
      open = open.parent;
    }
  }

  /** Codes caption their subsections: {@code (a) Notice.} The words below are of the same. */
  private boolean captioned() {
    return unit.kind == ProvisionKind.SECTION
        && open.style != null
        && open.children.isEmpty()
        && CodeForms.isCaption(last);
  }

  private Node currentParagraph() {
    Node n = open;
    while (n != unit && !n.implicit && n.parent != null) {
      n = n.parent;
    }
    return n;
  }

  private Optional<Node> numberedParagraph() {
    for (Node n = open; n != unit && n.parent != null; n = n.parent) {
      if (n.kind == ProvisionKind.PARAGRAPH && !n.implicit) {
        return Optional.of(n);
      }
    }
    return Optional.empty();
  }

  private static Node subparagraph(Node paragraph, int page) {
    long before =
        paragraph.children.stream().filter(n -> n.kind == ProvisionKind.SUBPARAGRAPH).count();
    return paragraph.child(ProvisionKind.SUBPARAGRAPH, "", Long.toString(before + 2), page);
  }

  private Optional<String> definedTerm(String text) {
    boolean defines =
        unit.heading.toLowerCase(Locale.ROOT).contains("definition")
            || (words > 0
                && unit.children.stream().anyMatch(n -> n.kind == ProvisionKind.DEFINITION))
            || DefiningWords.announced(last);
    return defines ? DefiningWords.term(text) : Optional.empty();
  }
}
