package org.pacta.structure;

import org.jspecify.annotations.Nullable;

/** The provision whose words are being read, and the builder of what lies below it, if any. */
final class OpenText {
  private final boolean chinese;
  private final Formulas formulas;
  private @Nullable UnitBuilder unit;
  private @Nullable PreambleBuilder preamble;

  OpenText(boolean chinese, Formulas formulas) {
    this.chinese = chinese;
    this.formulas = formulas;
  }

  /** Makes ready for the words of a node; what was open must have been closed. */
  void open(Node node) {
    boolean holdsText = node.kind.isArticle() || HeadPlace.annexed(node);
    unit = holdsText ? new UnitBuilder(node, chinese) : null;
    preamble = node.kind == ProvisionKind.PREAMBLE ? new PreambleBuilder(node, formulas) : null;
  }

  /** Makes ready for numbered paragraphs, whatever the kind of the node. */
  void openUnit(Node node) {
    unit = new UnitBuilder(node, chinese);
    preamble = null;
  }

  /** Settles what was open; words to come belong to a node as they are. */
  void close() {
    if (unit != null) {
      unit.finish();
    }
    unit = null;
    preamble = null;
  }

  boolean isPreamble() {
    return preamble != null;
  }

  boolean isUnit() {
    return unit != null;
  }

  /** Takes in words below {@code at}, the node that is open. */
  void add(Node at, String text, int from, int page, boolean cell) {
    if (unit != null) {
      unit.add(text, from, page, cell);
    } else if (preamble != null) {
      preamble.add(text, from, page);
    } else {
      at.cover(from, from + text.length());
    }
  }
}
