package org.pacta.structure;

import java.util.List;
import java.util.Optional;

/**
 * Builds what lies below an article, a section or an annex: paragraphs, points, definitions. A
 * number is taken for one where it is the next of an open list or the first of a new one.
 */
final class UnitBuilder {
  private static final int WIDEST_GAP = 4;

  private final UnitState state;
  private final ListStarts lists;
  private final WordFlow flow;

  UnitBuilder(Node unit, boolean chinese) {
    state = new UnitState(unit, chinese);
    lists = new ListStarts(state);
    flow = new WordFlow(state);
  }

  /** Takes in a paragraph whose characters begin at {@code at} of the reading text. */
  void add(String text, int at, int page, boolean cell) {
    int end = at + text.length();
    int pos = cell ? 0 : markers(text, at, page);
    if (pos > 0) {
      state.open.cover(at + pos, end);
    } else {
      flow.flush(text, page, cell);
      state.open.cover(at, end);
    }
    state.last = text;
    state.words += text.length() - pos;
  }

  /** Settles the paragraphs when all of the unit has been read. */
  void finish() {
    List<Node> implicit = state.unit.children.stream().filter(n -> n.implicit).toList();
    boolean numbered =
        state.unit.children.stream()
            .anyMatch(n -> n.kind == ProvisionKind.PARAGRAPH && !n.implicit);
    if (implicit.size() == 1 || numbered) {
      implicit.forEach(this::dissolve);
    }
  }

  private void dissolve(Node paragraph) {
    int at = state.unit.children.indexOf(paragraph);
    state.unit.children.remove(at);
    for (Node child : paragraph.children) {
      child.parent = state.unit;
      state.unit.children.add(at++, child);
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
      state.open = placed.get();
      state.open.cover(at + pos, at + pos);
      pos += first.length();
      state.open.headTo = at + pos;
      state.open.from = at + pos;
      state.open.to = at + pos;
      state.last = "";
      inner = true;
      int caption =
          state.unit.kind == ProvisionKind.SECTION ? CodeForms.captionWithDash(text, pos) : 0;
      state.open.cover(at + pos, at + pos + caption);
      pos += caption;
    }
    return pos;
  }

  private Optional<Node> place(List<Marker> readings, boolean inner, int page) {
    if (!inner && state.chinese) {
      LostItem.of(state.unit, state.open, state.last, readings.getFirst())
          .ifPresent(this::giveBack);
    }
    boolean introduced = Sentences.introduces(state.last) || hangs(readings);
    if (!inner && Sentences.breaksOff(state.last) && isDecimal(readings)) {
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
      return Optional.of(lists.firstOfList(first.get(), introduced || inner, page));
    }
    return inner ? Optional.empty() : next(readings, WIDEST_GAP, page);
  }

  /**
   * Whether an (i) hangs on the open words of an (A), or in codes of an (h), and is not the letter
   * behind (h).
   */
  private boolean hangs(List<Marker> readings) {
    boolean roman = readings.stream().anyMatch(m -> m.style() == MarkerStyle.ROMAN_BRACKETS);
    return roman
        && readings.size() > 1
        && readings.getFirst().style() == MarkerStyle.LOWER_BRACKETS
        && (state.open.style == MarkerStyle.UPPER_BRACKETS
            || state.unit.kind == ProvisionKind.SECTION)
        && !state.last.isEmpty()
        && Character.isLetter(state.last.charAt(state.last.length() - 1));
  }

  /** Whether a 2 stands behind one paragraph whose 1 the source has lost. */
  private boolean followsUnnumbered(Marker m) {
    return !state.chinese
        && m.style() == MarkerStyle.ARABIC_STOP
        && m.value() == 2
        && state.unit.kind == ProvisionKind.ARTICLE
        && state.unit.children.size() == 1
        && state.unit.children.getFirst().implicit
        && Sentences.closed(state.last);
  }

  private Node second(Marker m, int page) {
    state.unit.children.getFirst().implicit = false;
    return lists.item(state.unit, ProvisionKind.PARAGRAPH, m, 2, page);
  }

  private void giveBack(LostItem lost) {
    state.open = lost.give(state.unit);
    state.paragraphs--;
  }

  /** Amid a sentence, a number with a stop in it is that of an article or heading referred to. */
  private static boolean isDecimal(List<Marker> readings) {
    return readings.getFirst().style() == MarkerStyle.DECIMAL;
  }

  /** The next member of the innermost open list that goes on with the number. */
  private Optional<Node> next(List<Marker> readings, int widest, int page) {
    return OpenLists.next(state.unit, state.open, readings, widest)
        .map(
            next -> {
              keepAmid(next.last());
              return member(next.last(), next.marker(), page);
            });
  }

  /** Words between two members of a list belong to what the list hangs on. */
  private void keepAmid(Node member) {
    Node words = state.open;
    Node list = member.parent;
    if (list == null || words.parent == null || list == words.parent) {
      return;
    }
    if (words.kind == ProvisionKind.SUBPARAGRAPH && list.within(words.parent)) {
      words.moveTo(list, WordFlow.nextSubparagraph(list));
    } else if (words.implicit && !words.within(list) && !list.within(words)) {
      dissolveInto(words, list);
    }
  }

  /** What was taken for the next paragraph stands amid a list of the one before. */
  private void dissolveInto(Node words, Node list) {
    state.unit.children.remove(words);
    state.paragraphs--;
    Node kept = WordFlow.subparagraph(list, words.page);
    kept.cover(words.from, words.to);
  }

  private Node member(Node before, Marker m, int page) {
    int value = m.style() == MarkerStyle.DASH ? before.value + 1 : m.value();
    return lists.item(
        before.parent == null ? state.unit : before.parent, before.kind, m, value, page);
  }
}
