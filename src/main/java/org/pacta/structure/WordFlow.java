package org.pacta.structure;

import java.util.Locale;
import java.util.Optional;

/** Finds the place in a unit of words that no number announces. */
final class WordFlow {
  private final UnitState state;

  WordFlow(UnitState state) {
    this.state = state;
  }

  /** Opens what takes in the words of a paragraph. */
  void flush(String text, int page, boolean cell) {
    if (CodeForms.lostItsNumber(text) && state.open != state.unit) {
      return;
    }
    if (state.unit.kind == ProvisionKind.SECTION && CodeForms.isHistory(text)) {
      state.open = state.unit;
      return;
    }
    if (!cell
        && state.open != state.unit
        && Sentences.breaksOff(state.last)
        && Sentences.startsLower(text)) {
      carryOn();
      return;
    }
    boolean fresh =
        !cell
            && Sentences.startsUpper(text)
            && (state.last.isEmpty() || Sentences.closed(state.last));
    Optional<Node> numbered = numberedParagraph();
    Optional<String> term = cell || state.chinese ? Optional.empty() : definedTerm(text);
    if (term.isPresent() && (state.last.isEmpty() || Sentences.closed(state.last))) {
      Node host = numbered.orElse(state.unit);
      state.open = host.child(ProvisionKind.DEFINITION, "", term.get(), page);
    } else if (numbered.isPresent()) {
      boolean begun = numbered.get().from < numbered.get().to;
      if (!captioned() || !Character.isLetter(text.charAt(0))) {
        state.open = fresh && begun ? subparagraph(numbered.get(), page) : numbered.get();
      }
    } else if (cell || (state.paragraphs > 0 && !fresh)) {
      state.open = currentParagraph();
    } else {
      state.paragraphs++;
      state.open =
          state.unit.child(ProvisionKind.PARAGRAPH, "", Integer.toString(state.paragraphs), page);
      state.open.implicit = true;
    }
  }

  /**
   * A sentence that a break has parted goes on in its member; behind dashes, in what they hang on.
   */
  private void carryOn() {
    if (state.open.style == MarkerStyle.DASH && state.open.parent != null) {
      state.open = state.open.parent;
    }
  }

  /** Codes caption their subsections: {@code (a) Notice.} The words below are of the same. */
  private boolean captioned() {
    return state.unit.kind == ProvisionKind.SECTION
        && state.open.style != null
        && state.open.children.isEmpty()
        && CodeForms.isCaption(state.last);
  }

  private Node currentParagraph() {
    Node n = state.open;
    while (n != state.unit && !n.implicit && n.parent != null) {
      n = n.parent;
    }
    return n;
  }

  private Optional<Node> numberedParagraph() {
    for (Node n = state.open; n != state.unit && n.parent != null; n = n.parent) {
      if (n.kind == ProvisionKind.PARAGRAPH && !n.implicit) {
        return Optional.of(n);
      }
    }
    return Optional.empty();
  }

  /** An unnumbered paragraph below a host. */
  static Node subparagraph(Node paragraph, int page) {
    return paragraph.child(ProvisionKind.SUBPARAGRAPH, "", nextSubparagraph(paragraph), page);
  }

  /** The number of the next unnumbered paragraph below a host. */
  static String nextSubparagraph(Node host) {
    long before = host.children.stream().filter(n -> n.kind == ProvisionKind.SUBPARAGRAPH).count();
    return Long.toString(before + 2);
  }

  private Optional<String> definedTerm(String text) {
    boolean defines =
        state.unit.heading.toLowerCase(Locale.ROOT).contains("definition")
            || (state.words > 0
                && state.unit.children.stream().anyMatch(n -> n.kind == ProvisionKind.DEFINITION))
            || DefiningWords.announced(state.last);
    return defines ? DefiningWords.term(text) : Optional.empty();
  }
}
