package org.pacta.structure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member of a Chinese list whose number a source has lost: the words between the first and the
 * third member, with a semicolon at their end.
 *
 * @param words the unnumbered paragraph for which they were taken
 * @param before the member before
 */
record LostItem(Node words, Node before) {

  /**
   * The lost member that a number gives away.
   *
   * @param last the words of the last paragraph
   * @param next the number that follows
   * @return empty where the paragraph before the number is none
   */
  static Optional<LostItem> of(Node unit, Node open, String last, Marker next) {
    int at = unit.children.size() - 1;
    boolean words = open.implicit && open.children.isEmpty() && last.endsWith("；");
    if (at < 1 || !words || unit.children.get(at) != open) {
      return Optional.empty();
    }
    Node n = lastChild(unit.children.get(at - 1));
    while (n != null && n.style != next.style()) {
      n = lastChild(n);
    }
    return n != null && n.value + 2 == next.value()
        ? Optional.of(new LostItem(open, n))
        : Optional.empty();
  }

  private static @Nullable Node lastChild(Node node) {
    return node.children.isEmpty() ? null : node.children.getLast();
  }

  /** Makes the words the member of the list that is due; returns it. */
  Node give(Node unit) {
    unit.children.remove(words);
    Node list = before.parent == null ? unit : before.parent;
    Node item = list.child(before.kind, "", Integer.toString(before.value + 1), words.page);
    item.style = before.style;
    item.value = before.value + 1;
    item.cover(words.from, words.to);
    item.headTo = words.from;
    return item;
  }
}
