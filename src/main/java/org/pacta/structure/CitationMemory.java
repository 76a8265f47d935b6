package org.pacta.structure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.structure.Reference.External;
import org.pacta.structure.Reference.Target;
import org.pacta.structure.Reference.Unresolved;

/** What the article at hand has cited so far, for "that paragraph" and 该条. */
final class CitationMemory {
  private final Map<CitationUnit, Target> cited = new EnumMap<>(CitationUnit.class);
  private Optional<External> instrument = Optional.empty();
  private String article = "";

  /** Forgets what another article cited. */
  void enter(List<Provision> chain) {
    String here =
        chain.stream()
            .filter(p -> p.kind().isArticle() || p.kind() == ProvisionKind.RECITAL)
            .findFirst()
            .map(p -> p.locator().value())
            .orElse("");
    if (!here.equals(article)) {
      article = here;
      cited.clear();
      instrument = Optional.empty();
    }
  }

  /** Remembers a citation by all the units that it names. */
  void keep(Citation citation, Target target) {
    if (target instanceof Unresolved) {
      return;
    }
    for (CitationStep step : citation.paths().getLast()) {
      CitationUnit unit = step.unit();
      cited.put(unit == CitationUnit.BELOW ? CitationUnit.PARAGRAPH : unit, target);
    }
    cited.put(CitationUnit.PASSAGE, target);
    if (target instanceof External e) {
      instrument = Optional.of(e);
    }
  }

  /**
   * The target last cited by a unit, by any for {@link CitationUnit#PASSAGE}; empty where there is
   * none.
   */
  Optional<Target> last(CitationUnit unit) {
    return Optional.ofNullable(cited.get(unit));
  }

  /** The instrument named last; empty where there is none. */
  Optional<External> instrument() {
    return instrument;
  }
}
