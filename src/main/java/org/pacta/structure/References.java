package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.Language;
import org.pacta.structure.Reference.External;
import org.pacta.structure.Reference.Internal;
import org.pacta.structure.Reference.Target;
import org.pacta.structure.Reference.Unresolved;

/**
 * Finds the citations of a text and what they mean: provisions of the text itself, other
 * instruments, or nothing that could be found. Nothing is guessed: what leads nowhere is told as
 * unresolved, with the reason.
 */
public final class References {
  private final InstrumentText text;
  private final CitationTree tree;
  private final CitationResolver resolver;
  private final CitedInstruments instruments;
  private final CitationGrammar grammar = CitationGrammar.builtIn();
  private final CitationMemory memory = new CitationMemory();
  private List<Definition> definitions = List.of();

  private References(InstrumentText text, CitedInstruments instruments) {
    this.text = text;
    this.instruments = instruments;
    tree = new CitationTree(text);
    resolver = new CitationResolver(tree);
  }

  /**
   * All citations in the order of the text.
   *
   * @param catalogue names the instruments that may be cited
   * @return empty where nothing is cited
   */
  public static List<Reference> of(InstrumentText text, Catalogue catalogue) {
    return of(text, new CitedInstruments(catalogue));
  }

  /** All citations in the order of the text, for many texts with the same names. */
  static List<Reference> of(InstrumentText text, CitedInstruments instruments) {
    References references = new References(text, instruments);
    return references.read(references.reader(text.language()));
  }

  private CitationReader reader(Language language) {
    return switch (language) {
      case EN ->
          new EnglishCitations(
              grammar.english(),
              new EnglishNames(grammar.english(), instruments.english()),
              text.title());
      case ZH -> new ChineseCitations(grammar.chinese(), instruments.chinese());
    };
  }

  private List<Reference> read(CitationReader reader) {
    List<Span> lines = CitationLines.of(text);
    lines.forEach(l -> reader.learn(l.of(text.text())));
    List<Reference> references = new ArrayList<>();
    for (Span line : lines) {
      for (Citation citation : reader.in(line.of(text.text()), line.from())) {
        tree.at(citation.span().from())
            .filter(from -> !isNothing(citation, from))
            .map(from -> reference(citation, from))
            .ifPresent(references::add);
      }
    }
    return references.stream().sorted().toList();
  }

  private Reference reference(Citation citation, Provision from) {
    memory.enter(tree.chain(from));
    Target target = target(citation, from);
    memory.keep(citation, target);
    return new Reference(from.locator(), citation.span(), citation.span().of(text.text()), target);
  }

  /** "at that point", "this part of the market", and the own title: words that cite nothing. */
  private boolean isNothing(Citation citation, Provision from) {
    if (!citation.isWhole()) {
      return false;
    }
    if (grammar.english().common().contains(lastWord(citation))) {
      return true;
    }
    boolean lower = !Character.isUpperCase(lastWord(citation).charAt(0));
    return switch (citation.base()) {
      case CitationBase.Named n -> instruments.work(n.name()).filter(this::isOwn).isPresent();
      case CitationBase.Current c ->
          lower && common(c.unit()) && resolver.division(from, c.unit()).isEmpty();
      case CitationBase.Cited c -> lower && common(c.unit()) && memory.last(c.unit()).isEmpty();
      case CitationBase.CitedInstrument i -> true;
      case CitationBase.Own o -> true;
      case CitationBase.Here h -> true;
      case CitationBase.Defined d -> true;
    };
  }

  private String lastWord(Citation citation) {
    String words = citation.span().of(text.text());
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** Units whose names are common words as well. */
  private static boolean common(CitationUnit unit) {
    return unit != CitationUnit.ARTICLE
        && unit != CitationUnit.PARAGRAPH
        && unit != CitationUnit.SUBSECTION;
  }

  private Target target(Citation citation, Provision from) {
    Target target = target(citation, citation.base(), from);
    if (!(target instanceof Unresolved)) {
      return target;
    }
    return citation.base().equals(citation.otherwise())
        ? incorporated(citation).orElse(target)
        : target(citation, citation.otherwise(), from);
  }

  /** An article that an incorporating instrument does not have itself is one of the other. */
  private Optional<Target> incorporated(Citation citation) {
    boolean numbered =
        citation.base() instanceof CitationBase.Here && citation.unit().standsAlone();
    return instruments
        .incorporatedBy(text.instrument())
        .filter(i -> numbered)
        .map(i -> new External(i.title(), i.id(), CitationLocators.of(citation.paths())));
  }

  /** "subparagraph (a) of the definition of …". */
  private Target defined(Citation citation, String term) throws CitationResolver.Astray {
    Provision scope =
        definitions().stream()
            .filter(d -> d.term().equalsIgnoreCase(term))
            .findFirst()
            .flatMap(d -> tree.find(d.at()))
            .orElseThrow(
                () -> new CitationResolver.Astray("the text at hand does not define " + term));
    return internal(citation, p -> resolver.inside(scope, p));
  }

  /** Found when they are first asked for: few citations need them. */
  private List<Definition> definitions() {
    if (definitions.isEmpty()) {
      definitions = new DefinitionFinder(text, tree).all();
    }
    return definitions;
  }

  private Target target(Citation citation, CitationBase base, Provision from) {
    try {
      return switch (base) {
        case CitationBase.Here h -> internal(citation, p -> resolver.fromHere(from, p));
        case CitationBase.Own o -> internal(citation, p -> resolver.fromTop(from, p));
        case CitationBase.Current c -> current(citation, c, from);
        case CitationBase.Named n -> named(citation, n.name(), from);
        case CitationBase.CitedInstrument i -> citedInstrument(citation);
        case CitationBase.Cited c -> cited(citation, c);
        case CitationBase.Defined d -> defined(citation, d.term());
      };
    } catch (CitationResolver.Astray e) {
      return new Unresolved(String.valueOf(e.getMessage()));
    }
  }

  /** How the steps of one path are followed. */
  private interface Way {
    List<Provision> follow(List<CitationStep> path) throws CitationResolver.Astray;
  }

  private static Target internal(Citation citation, Way way) throws CitationResolver.Astray {
    List<Locator> locators = new ArrayList<>();
    for (List<CitationStep> path : citation.paths()) {
      way.follow(path).forEach(p -> locators.add(p.locator()));
    }
    return locators.isEmpty()
        ? new Unresolved("the ends of the range stand in no order")
        : new Internal(locators.stream().distinct().toList());
  }

  private Target current(Citation citation, CitationBase.Current current, Provision from)
      throws CitationResolver.Astray {
    Optional<Provision> scope = resolver.division(from, current.unit());
    if (scope.isEmpty() && citation.paths().getFirst().isEmpty()) {
      throw new CitationResolver.Astray("the words stand in no such division of the text at hand");
    }
    return internal(
        citation,
        p -> scope.isPresent() ? resolver.inside(scope.get(), p) : resolver.fromTop(from, p));
  }

  private Target named(Citation citation, String name, Provision from)
      throws CitationResolver.Astray {
    Optional<String> work = instruments.work(name);
    if (work.isPresent() && isOwn(work.get())) {
      return citation.paths().getFirst().isEmpty()
          ? new External(name, text.instrument(), List.of())
          : internal(citation, p -> resolver.fromTop(from, p));
    }
    String id = work.map(w -> instruments.version(w, text.instrument())).orElse("");
    return new External(name, id, CitationLocators.of(citation.paths()));
  }

  private boolean isOwn(String work) {
    return work.equals(instruments.workOf(text.instrument()));
  }

  private Target citedInstrument(Citation citation) throws CitationResolver.Astray {
    Optional<External> last = memory.instrument();
    if (last.isEmpty()) {
      throw new CitationResolver.Astray("no instrument is named before");
    }
    return new External(
        last.get().name(), last.get().instrument(), CitationLocators.of(citation.paths()));
  }

  private Target cited(Citation citation, CitationBase.Cited cited) throws CitationResolver.Astray {
    Optional<Target> last = memory.last(cited.unit());
    return switch (last.orElse(new Unresolved("nothing of the kind is cited before"))) {
      case Internal i -> {
        Provision scope = provision(i.locators().getLast());
        yield cited.unit() == CitationUnit.PASSAGE
            ? thereof(citation, scope)
            : internal(citation, p -> resolver.inside(division(scope, cited.unit()), p));
      }
      case External e -> new External(e.name(), e.instrument(), below(e.locators(), citation));
      case Unresolved u -> u;
    };
  }

  private Provision division(Provision last, CitationUnit unit) throws CitationResolver.Astray {
    return resolver
        .division(last, unit)
        .orElseThrow(() -> new CitationResolver.Astray("nothing of the kind is cited before"));
  }

  /** "points (a) and (b) thereof": of what was cited last, or of what holds it. */
  private Target thereof(Citation citation, Provision last) throws CitationResolver.Astray {
    for (Provision scope : tree.chain(last)) {
      Optional<Target> found = inside(citation, scope);
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new CitationResolver.Astray("what is cited before has none of the number");
  }

  private Optional<Target> inside(Citation citation, Provision scope) {
    try {
      return Optional.of(internal(citation, p -> resolver.inside(scope, p)));
    } catch (CitationResolver.Astray e) {
      return Optional.empty();
    }
  }

  private static List<Locator> below(List<Locator> locators, Citation citation) {
    List<Locator> below = new ArrayList<>();
    for (Locator inner : CitationLocators.of(citation.paths())) {
      locators.forEach(l -> below.add(l.child(inner.value())));
    }
    return below.isEmpty() ? locators : below;
  }

  private Provision provision(Locator locator) {
    return tree.find(locator).orElseThrow();
  }
}
