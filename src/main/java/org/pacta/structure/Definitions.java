package org.pacta.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.structure.Definition.WholeInstrument;
import org.pacta.structure.Definition.Within;
import org.pacta.structure.DefinitionGraph.Use;

/** Finds the terms that a text defines, and where it uses them. */
public final class Definitions {
  private final InstrumentText text;
  private final CitationTree tree;
  private final Map<Locator, Span> divisions = new HashMap<>();

  private Definitions(InstrumentText text) {
    this.text = text;
    tree = new CitationTree(text);
    tree.order().forEach(p -> divisions.put(p.locator(), p.span()));
  }

  /** The definitions of a text and their uses; without either where nothing is defined. */
  public static DefinitionGraph of(InstrumentText text) {
    return new Definitions(text).graph();
  }

  private DefinitionGraph graph() {
    List<Definition> definitions = new DefinitionFinder(text, tree).all();
    DefinedTerms terms = new DefinedTerms();
    definitions.forEach(terms::add);
    List<Use> uses = new ArrayList<>();
    if (!definitions.isEmpty()) {
      CitationLines.of(text).forEach(line -> find(line, terms, uses));
    }
    return new DefinitionGraph(definitions, uses);
  }

  private void find(Span line, DefinedTerms terms, List<Use> uses) {
    String words = text.text();
    int at = line.from();
    while (at < line.to()) {
      boolean inside = DefinedTerms.isLatin(words, at) && DefinedTerms.isLatin(words, at - 1);
      Optional<DefinedTerms.Hit> hit = inside ? Optional.empty() : terms.at(words, at);
      if (hit.isEmpty()) {
        at++;
        continue;
      }
      use(hit.get(), at).ifPresent(uses::add);
      at = hit.get().end();
    }
  }

  private Optional<Use> use(DefinedTerms.Hit hit, int at) {
    boolean defined = hit.definitions().stream().anyMatch(d -> d.termSpan().from() == at);
    if (defined) {
      return Optional.empty();
    }
    return hit.definitions().stream()
        .filter(d -> size(d, at) > 0)
        .min(Comparator.comparingInt((Definition d) -> size(d, at)).thenComparing(d -> d))
        .flatMap(d -> tree.at(at).map(p -> new Use(d, p.locator(), new Span(at, hit.end()))));
  }

  /** The length of the part in which a definition holds; 0 where it does not hold at the place. */
  private int size(Definition definition, int at) {
    return switch (definition.reach()) {
      case WholeInstrument w -> Integer.MAX_VALUE;
      case Within within -> {
        Span span = divisions.getOrDefault(within.division(), new Span(0, 0));
        yield span.from() <= at && at < span.to() ? span.length() : 0;
      }
    };
  }
}
