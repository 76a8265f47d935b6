package org.pacta.structure;

/** Decides where a list hangs that begins in a unit, and what its members are called. */
final class ListStarts {
  private final UnitState state;

  ListStarts(UnitState state) {
    this.state = state;
  }

  /**
   * The first member of a list.
   *
   * @param introduced whether it hangs on the words before it
   */
  Node firstOfList(Marker m, boolean introduced, int page) {
    Node host = host(m, introduced);
    boolean paragraph = numbersParagraph(m, host);
    if (paragraph && host.implicit) {
      host = state.unit;
    }
    ProvisionKind kind = paragraph ? ProvisionKind.PARAGRAPH : below(host);
    return item(host, kind, m, 1, page);
  }

  /** Where a new list hangs: on what was open last, unless a list of the same style is open. */
  private Node host(Marker m, boolean introduced) {
    if (introduced) {
      return state.open;
    }
    for (Node n = state.open; n != state.unit && n.parent != null; n = n.parent) {
      if (n.style == m.style()) {
        return n.parent;
      }
    }
    return state.open;
  }

  private boolean numbersParagraph(Marker m, Node host) {
    if (state.unit.kind == ProvisionKind.SECTION && CodeForms.numbersSubsection(m)) {
      return host == state.unit || (host.implicit && host.children.isEmpty());
    }
    if (host != state.unit
        && !(host.implicit && host.children.isEmpty() && state.paragraphs <= 1)) {
      return false;
    }
    if (!m.style().numbersParagraphs()) {
      return false;
    }
    boolean chapeau = state.words > 0 && Sentences.introduces(state.last);
    boolean quoted =
        !Character.isLetterOrDigit(m.printed().charAt(0))
            && m.style() != MarkerStyle.ARABIC_BRACKETS;
    if (m.style() == MarkerStyle.ARABIC_BRACKETS) {
      return !chapeau && !(state.chinese && host.implicit);
    }
    return !chapeau || !state.chinese || quoted;
  }

  private static ProvisionKind below(Node host) {
    return host.kind == ProvisionKind.POINT || host.kind == ProvisionKind.SUBPOINT
        ? ProvisionKind.SUBPOINT
        : ProvisionKind.POINT;
  }

  /** A member of a list below a host. */
  Node item(Node host, ProvisionKind kind, Marker m, int value, int page) {
    String key = m.style() == MarkerStyle.DASH ? Integer.toString(value) : m.key();
    Node node = host.child(kind, m.printed(), key, page);
    node.style = m.style();
    node.value = value;
    if (m.style() == MarkerStyle.DASH) {
      node.step = "indent_" + value;
    } else if (kind == ProvisionKind.SUBPOINT && !state.chinese) {
      node.step = "point_" + key;
    }
    return node;
  }
}
