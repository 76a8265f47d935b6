package org.pacta.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;

/** The headings of what a provision stands in: of its part, chapter, section, annex. */
final class Enclosing {
  private final Map<Locator, String> headings = new HashMap<>();

  private Enclosing() {}

  static Enclosing of(InstrumentText text) {
    Enclosing enclosing = new Enclosing();
    enclosing.read(text.provisions(), "");
    return enclosing;
  }

  /** The headings above a provision, outermost first, on a line each; empty where there is none. */
  String headings(Locator locator) {
    return headings.getOrDefault(locator, "");
  }

  private void read(List<Provision> provisions, String above) {
    for (Provision provision : provisions) {
      headings.putIfAbsent(provision.locator(), above);
      read(provision.children(), (above + "\n" + provision.heading()).strip());
    }
  }
}
