package org.pacta.cli;

import java.util.List;
import org.pacta.corpus.CatalogueEntry.Incorporation;
import org.pacta.structure.Locator;

/**
 * A provision that an instrument takes over from another by reference.
 *
 * @param from the id of the other instrument
 * @param suspended the locators, of the provision or of those below it, that do not apply; the
 *     provision itself where all of it is suspended; empty where nothing of it is
 */
record TakenOver(String from, List<String> suspended) {

  static TakenOver of(Incorporation incorporation, Locator provision) {
    boolean whole =
        incorporation.suspended().stream().anyMatch(s -> provision.within(new Locator(s)));
    List<String> suspended =
        whole
            ? List.of(provision.value())
            : incorporation.suspended().stream()
                .filter(s -> new Locator(s).within(provision))
                .toList();
    return new TakenOver(incorporation.instrument(), suspended);
  }

  /** One line for people. */
  String told() {
    return suspended.isEmpty()
        ? Messages.get("show.incorporated", from)
        : Messages.get("show.suspended", from, String.join(", ", suspended));
  }
}
