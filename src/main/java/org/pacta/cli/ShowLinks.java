package org.pacta.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.index.CitationBetween;
import org.pacta.index.CitationFinder;
import org.pacta.index.Library;
import org.pacta.index.ResolvedReference;
import org.pacta.index.ResolvedReference.Outcome;
import org.pacta.structure.Definition;
import org.pacta.structure.DefinitionGraph;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Links;
import org.pacta.structure.Locator;
import org.pacta.structure.Reference;
import org.pacta.structure.Span;

/**
 * What {@code show} tells of the links of a provision: what it cites, who cites it, the terms that
 * it defines, and the defined terms that it uses.
 */
record ShowLinks(
    List<Citation> citations, List<CitedBy> citedBy, List<Defined> definitions, List<Term> terms) {

  /**
   * A citation.
   *
   * @param outcome what became of it
   * @param reason empty where it leads to provisions of the index
   */
  record Citation(
      String from,
      List<Integer> span,
      String text,
      String instrument,
      List<String> locators,
      Outcome outcome,
      String reason) {
    static Citation of(ResolvedReference r) {
      Reference reference = r.reference();
      return new Citation(
          reference.from().value(),
          ShowLinks.span(reference.span()),
          reference.text(),
          r.instrument(),
          r.locators().stream().map(Locator::value).toList(),
          r.outcome(),
          r.reason());
    }
  }

  /** A provision, of this or another instrument, that cites the one shown. */
  record CitedBy(String instrument, String locator, List<Integer> span, String text) {
    static CitedBy of(CitationBetween c) {
      return new CitedBy(c.citing(), c.from().value(), ShowLinks.span(c.span()), c.text());
    }
  }

  /** A definition made here, and the provisions that use the term. */
  record Defined(
      String term, String at, String reach, List<Integer> definiens, List<String> usedIn) {
    static Defined of(DefinitionGraph graph, Definition d) {
      List<String> uses =
          graph.uses().stream()
              .filter(u -> u.definition().equals(d))
              .map(u -> u.from().value())
              .distinct()
              .toList();
      return new Defined(
          d.term(), d.at().value(), ShowLinks.reach(d), ShowLinks.span(d.definiens()), uses);
    }
  }

  /** A defined term used here, with the places of its words. */
  record Term(String term, String definedAt, List<List<Integer>> spans) {}

  /** The links of one provision. */
  static ShowLinks of(Library library, InstrumentText text, Locator provision) {
    CitationFinder finder = new CitationFinder(library);
    DefinitionGraph graph = graph(library, text);
    return new ShowLinks(
        finder.from(text, provision).stream().map(Citation::of).toList(),
        finder.to(text, provision).stream().map(CitedBy::of).toList(),
        graph.definitions().stream()
            .filter(d -> d.at().within(provision))
            .map(d -> Defined.of(graph, d))
            .toList(),
        terms(graph, provision));
  }

  /** The citations of a whole text; of those that lead nowhere only, where that is asked. */
  static List<Citation> citations(Library library, InstrumentText text, boolean unresolved) {
    return new CitationFinder(library)
        .from(text).stream().filter(r -> !unresolved || !r.resolved()).map(Citation::of).toList();
  }

  /** The definitions of a whole text, with their uses. */
  static List<Defined> definitions(Library library, InstrumentText text) {
    DefinitionGraph graph = graph(library, text);
    return graph.definitions().stream().map(d -> Defined.of(graph, d)).toList();
  }

  private static DefinitionGraph graph(Library library, InstrumentText text) {
    return library
        .links(text.instrument(), text.language())
        .map(Links::terms)
        .orElse(new DefinitionGraph(List.of(), List.of()));
  }

  private static List<Term> terms(DefinitionGraph graph, Locator provision) {
    return graph.uses().stream()
        .filter(u -> u.from().within(provision))
        .collect(
            Collectors.groupingBy(
                DefinitionGraph.Use::definition, java.util.TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(e -> term(e.getKey(), e.getValue().stream()))
        .toList();
  }

  private static Term term(Definition definition, Stream<DefinitionGraph.Use> uses) {
    return new Term(
        definition.term(), definition.at().value(), uses.map(u -> span(u.span())).toList());
  }

  private static String reach(Definition d) {
    return switch (d.reach()) {
      case Definition.WholeInstrument w -> "";
      case Definition.Within w -> w.division().value();
    };
  }

  private static List<Integer> span(Span span) {
    return List.of(span.from(), span.to());
  }
}
