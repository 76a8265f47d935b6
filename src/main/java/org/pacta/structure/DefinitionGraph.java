package org.pacta.structure;

import java.util.List;
import java.util.Optional;

/**
 * The defined terms of a text and the places that use them.
 *
 * @param definitions in the order of the text
 * @param uses in the order of the text; each is of the definition with the smallest reach that
 *     holds there, and of the longest term where terms overlap
 */
public record DefinitionGraph(List<Definition> definitions, List<Use> uses) {

  /**
   * One use of a defined term.
   *
   * @param definition the definition that holds at the place
   * @param from the innermost provision that uses the term
   * @param span the words in the extracted text
   */
  public record Use(Definition definition, Locator from, Span span) {}

  public DefinitionGraph {
    definitions = List.copyOf(definitions);
    uses = List.copyOf(uses);
  }

  /** The uses of a term, its definition left out. */
  public List<Span> usesOf(Definition definition) {
    return uses.stream().filter(u -> u.definition().equals(definition)).map(Use::span).toList();
  }

  /** The defined terms that another definition rests on, in the order of their definitions. */
  public List<Definition> termsIn(Definition definition) {
    return uses.stream()
        .filter(u -> definition.definiens().contains(u.span()))
        .map(Use::definition)
        .distinct()
        .sorted()
        .toList();
  }

  /** The first definition of a term; empty where it is not defined. */
  public Optional<Definition> find(String term) {
    return definitions.stream().filter(d -> d.term().equalsIgnoreCase(term)).findFirst();
  }
}
