package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the provisions of a text that another instrument cites by their numbers. */
public final class CitedProvisions {
  private final CitationTree tree;
  private final CitationResolver resolver;

  /** The provisions of a text. */
  public CitedProvisions(InstrumentText text) {
    tree = new CitationTree(text);
    resolver = new CitationResolver(tree, false);
  }

  /**
   * The provision that a locator means which was built from the words of a citation; empty where
   * the text has none, or more than one, of the number. Numbers are compared as values: {@code
   * art_xx} finds {@code art_20}, and {@code art_14.11.2} the second paragraph of {@code
   * art_14.11}.
   */
  public Optional<Locator> find(Locator cited) {
    return tree.find(cited).map(Provision::locator).or(() -> followed(cited));
  }

  private Optional<Locator> followed(Locator cited) {
    List<CitationStep> path = new ArrayList<>();
    for (String step : cited.value().split("__")) {
      int at = step.indexOf('_');
      Optional<CitationUnit> unit = CitationUnit.ofStep(at < 0 ? step : step.substring(0, at));
      if (unit.isEmpty()) {
        return Optional.empty();
      }
      path.add(new CitationStep.Numbered(unit.get(), at < 0 ? "" : step.substring(at + 1)));
    }
    try {
      List<Provision> found = resolver.absolute(path);
      return found.size() == 1 ? Optional.of(found.getFirst().locator()) : Optional.empty();
    } catch (Astray e) {
      return Optional.empty();
    }
  }
}
