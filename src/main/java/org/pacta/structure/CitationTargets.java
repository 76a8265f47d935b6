package org.pacta.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacta.structure.Reference.Cause;
import org.pacta.structure.Reference.External;
import org.pacta.structure.Reference.Internal;
import org.pacta.structure.Reference.Target;
import org.pacta.structure.Reference.Unresolved;

/** Tells what the citations of a text mean, one after the other in its order. */
final class CitationTargets {
  private static final Pattern HEADING =
      Pattern.compile("^\\p{Lu}\\p{L}+ [\\w.-]+ \\((\\p{Lu}[^()]{3,160})\\)");

  private final InstrumentText text;
  private final CitationTree tree;
  private final CitationResolver resolver;
  private final CitedInstruments instruments;
  private final CitationMemory memory = new CitationMemory();
  private final Amendments amendments;
  private final CitedDefinitions definitions;

  CitationTargets(
      InstrumentText text, CitationTree tree, CitedInstruments instruments, List<String> amending) {
    this.text = text;
    this.tree = tree;
    this.instruments = instruments;
    boolean compendium = !instruments.parts(text.instrument()).isEmpty();
    resolver = new CitationResolver(tree, compendium);
    definitions = new CitedDefinitions(text, tree);
    amendments = new Amendments(text, amending);
  }

  /** What a citation means that stands in a provision. */
  Target of(Citation citation, Provision from) {
    memory.enter(tree.chain(from));
    Target target = target(citation, from);
    memory.keep(citation, target);
    return target;
  }

  /** Whether the place lies in a division of the unit. */
  boolean within(Provision from, CitationUnit unit) {
    return resolver.division(from, unit).isPresent();
  }

  /** Whether something of the unit has been cited before. */
  boolean cited(CitationUnit unit) {
    return memory.last(unit).isPresent();
  }

  /** Whether a name is one of the instrument at hand. */
  boolean isOwn(String name) {
    return instruments.work(name).filter(this::isOwnWork).isPresent();
  }

  private boolean isOwnWork(String work) {
    return work.equals(instruments.workOf(text.instrument()));
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

  private Target target(Citation citation, CitationBase base, Provision from) {
    String heading = heading(citation);
    try {
      return switch (base) {
        case CitationBase.Here h when amends(from) -> amended(citation);
        case CitationBase.Here h -> internal(citation, p -> resolver.fromHere(from, p, heading));
        case CitationBase.Own o -> own(citation, from, heading);
        case CitationBase.Current c -> current(citation, c, from);
        case CitationBase.Named n -> named(citation, n.name(), from);
        case CitationBase.CitedInstrument i -> citedInstrument(citation);
        case CitationBase.Cited c -> cited(citation, c);
        case CitationBase.Defined d -> defined(citation, d.term());
      };
    } catch (Astray e) {
      return e.told();
    }
  }

  private boolean amends(Provision from) {
    return memory.instrument().isPresent() && amendments.in(tree.chain(from));
  }

  /** "in Article 17, the following paragraph is added": of the instrument that is amended. */
  private Target amended(Citation citation) throws Astray {
    if (!citation.unit().standsAlone()) {
      throw new Astray(Cause.NOT_OF_THIS, "the words belong to the instrument that is amended");
    }
    return citedInstrument(citation);
  }

  /** The heading that stands in brackets behind the first number. */
  private String heading(Citation citation) {
    if (citation.paths().size() != 1) {
      return "";
    }
    Matcher m = HEADING.matcher(citation.span().of(text.text()).replace('\n', ' '));
    return m.find() ? m.group(1) : "";
  }

  /** How the steps of one path are followed. */
  private interface Way {
    List<Provision> follow(List<CitationStep> path) throws Astray;
  }

  private static Target internal(Citation citation, Way way) throws Astray {
    List<Locator> locators = new ArrayList<>();
    for (List<CitationStep> path : citation.paths()) {
      way.follow(path).forEach(p -> locators.add(p.locator()));
    }
    return locators.isEmpty()
        ? new Unresolved("the ends of the range stand in no order", Cause.UNCLEAR)
        : new Internal(locators.stream().distinct().toList());
  }

  /** "this Agreement" means in an annex that is an agreement of its own that annex. */
  private Target own(Citation citation, Provision from, String heading) throws Astray {
    List<Locator> parts = instruments.parts(text.instrument());
    Optional<Provision> part =
        tree.chain(from).stream().filter(p -> parts.contains(p.locator())).findFirst();
    return part.isPresent()
        ? internal(citation, p -> resolver.inside(part.get(), p))
        : internal(citation, p -> resolver.fromTop(from, p, heading));
  }

  private Target current(Citation citation, CitationBase.Current current, Provision from)
      throws Astray {
    if (isAnother(citation, current.unit())) {
      // "Chapter 19 shall apply to this Chapter" names no part of this one.
      return internal(citation, p -> resolver.fromTop(from, p, ""));
    }
    Optional<Provision> scope = resolver.division(from, current.unit());
    if (scope.isEmpty() && citation.paths().getFirst().isEmpty()) {
      Cause cause =
          current.unit().rank() <= CitationUnit.SECTION.rank() ? Cause.NOT_IN_FILE : Cause.UNCLEAR;
      throw new Astray(cause, "the words stand in no such division of the text at hand");
    }
    return internal(
        citation,
        p -> scope.isPresent() ? resolver.inside(scope.get(), p) : resolver.fromTop(from, p, ""));
  }

  /** Whether a whole chapter or article is cited, which lies in no other of its kind. */
  private static boolean isAnother(Citation citation, CitationUnit current) {
    return citation.unit() == current
        && current.standsAlone()
        && current.rank() > 0
        && !citation.paths().getFirst().isEmpty();
  }

  private Target named(Citation citation, String name, Provision from) throws Astray {
    Optional<String> work = instruments.work(name);
    if (work.isEmpty() || !isOwnWork(work.get())) {
      String id = work.map(w -> instruments.version(w, text.instrument())).orElse("");
      return external(name, id, citation);
    }
    if (citation.isWhole()) {
      return new External(name, text.instrument(), List.of());
    }
    Optional<Provision> part = instruments.place(name).flatMap(tree::find);
    return internal(
        citation,
        p -> part.isPresent() ? resolver.inside(part.get(), p) : resolver.fromTop(from, p, ""));
  }

  /** Provisions of another instrument, below the annex where it stands in one of a third. */
  private External external(String name, String id, Citation citation) {
    List<Locator> locators = CitationLocators.of(citation.paths());
    return new External(
        name,
        id,
        instruments.place(name).map(place -> below(List.of(place), locators)).orElse(locators));
  }

  private Target citedInstrument(Citation citation) throws Astray {
    External last =
        memory.instrument().orElseThrow(() -> new Astray("no instrument is named before"));
    return external(last.name(), last.instrument(), citation);
  }

  private Target cited(Citation citation, CitationBase.Cited cited) throws Astray {
    Optional<Target> last = memory.last(cited.unit());
    if (last.isEmpty()) {
      throw new Astray("nothing of the kind is cited before");
    }
    return switch (last.get()) {
      case Internal i -> {
        Provision scope = tree.find(i.locators().getLast()).orElseThrow();
        yield cited.unit() == CitationUnit.PASSAGE
            ? thereof(citation, scope)
            : internal(citation, p -> resolver.inside(division(scope, cited.unit()), p));
      }
      case External e ->
          new External(
              e.name(), e.instrument(), below(e.locators(), CitationLocators.of(citation.paths())));
      case Unresolved u -> u;
    };
  }

  private Provision division(Provision last, CitationUnit unit) throws Astray {
    return resolver
        .division(last, unit)
        .orElseThrow(() -> new Astray("nothing of the kind is cited before"));
  }

  /** "points (a) and (b) thereof": of what was cited last, or of what holds it. */
  private Target thereof(Citation citation, Provision last) throws Astray {
    for (Provision scope : tree.chain(last)) {
      Optional<Target> found = inside(citation, scope);
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new Astray("what is cited before has none of the number");
  }

  private Optional<Target> inside(Citation citation, Provision scope) {
    try {
      return Optional.of(internal(citation, p -> resolver.inside(scope, p)));
    } catch (Astray e) {
      return Optional.empty();
    }
  }

  /** "subparagraph (a) of the definition of …". */
  private Target defined(Citation citation, String term) throws Astray {
    Provision scope = definitions.scope(term);
    return internal(citation, p -> resolver.inside(scope, p));
  }

  private static List<Locator> below(List<Locator> outer, List<Locator> inner) {
    List<Locator> below = new ArrayList<>();
    for (Locator step : inner) {
      outer.forEach(l -> below.add(l.child(step.value())));
    }
    return below.isEmpty() ? outer : below;
  }
}
