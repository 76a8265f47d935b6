package org.pacta.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

/** What holds of the tree of every text, whatever its source. */
final class TreeRules {
  private final InstrumentText text;
  private final Set<Locator> seen = new HashSet<>();

  private TreeRules(InstrumentText text) {
    this.text = text;
  }

  /** Locators are unique, spans lie within those around them and behind those before. */
  static void hold(InstrumentText text) {
    TreeRules rules = new TreeRules(text);
    text.provisions().forEach(rules::check);
    assertTrue(text.text().chars().noneMatch(c -> c >= 0xFDD0 && c <= 0xFDEF));
  }

  private void check(Provision p) {
    assertTrue(seen.add(p.locator()), () -> "two at " + p.locator());
    slices(p);
    assertTrue(p.span().contains(p.chapeau()), () -> "chapeau of " + p.locator());
    int at = p.span().from();
    for (Provision child : p.children()) {
      assertTrue(p.span().contains(child.span()));
      assertTrue(child.span().from() >= at, () -> child.locator() + " overlaps the one before");
      at = child.span().to();
      check(child);
    }
    for (Provision note : p.footnotes()) {
      assertTrue(seen.add(note.locator()));
      slices(note);
    }
  }

  private void slices(Provision p) {
    int length = text.text().length();
    assertTrue(0 <= p.span().from() && p.span().to() <= length, () -> "span of " + p.locator());
    assertTrue(0 <= p.head().from() && p.head().to() <= length, () -> "head of " + p.locator());
    assertEquals(text.text().substring(p.span().from(), p.span().to()), text.textOf(p));
    assertTrue(
        p.head().of(text.text()).replaceAll("\\s", "").contains(p.number().replaceAll("\\s", ""))
            || p.head().from() == p.head().to(),
        () -> "number of " + p.locator() + " is not in its head");
  }
}
