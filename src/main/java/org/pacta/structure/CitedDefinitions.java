package org.pacta.structure;

import java.util.List;

/** Finds the definitions that are cited by their term; read when they are first asked for. */
final class CitedDefinitions {
  private final InstrumentText text;
  private final CitationTree tree;
  private List<Definition> definitions = List.of();

  CitedDefinitions(InstrumentText text, CitationTree tree) {
    this.text = text;
    this.tree = tree;
  }

  /**
   * The provision that defines a term.
   *
   * @throws Astray if none does
   */
  Provision scope(String term) throws Astray {
    if (definitions.isEmpty()) {
      definitions = new DefinitionFinder(text, tree).all();
    }
    return definitions.stream()
        .filter(d -> d.term().equalsIgnoreCase(term))
        .findFirst()
        .flatMap(d -> tree.find(d.at()))
        .orElseThrow(() -> new Astray("the text at hand does not define " + term));
  }
}
