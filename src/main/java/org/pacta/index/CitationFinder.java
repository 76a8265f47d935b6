package org.pacta.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.index.ResolvedReference.Outcome;
import org.pacta.norm.AnnotatedText;
import org.pacta.structure.CitedProvisions;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Links;
import org.pacta.structure.Locator;
import org.pacta.structure.Reference;
import org.pacta.structure.Reference.Cause;
import org.pacta.structure.Reference.External;
import org.pacta.structure.Reference.Internal;
import org.pacta.structure.Reference.Unresolved;

/** Finds what the provisions of a text cite, and who cites them, across the index. */
public final class CitationFinder {
  private final Library library;
  private final Map<String, Optional<CitedProvisions>> cited = new HashMap<>();

  public CitationFinder(Library library) {
    this.library = library;
  }

  /** The citations that a text makes, in its order; empty where it makes none. */
  public List<ResolvedReference> from(InstrumentText text) {
    return references(text).map(r -> resolved(text, r)).toList();
  }

  /** The citations made within a provision. */
  public List<ResolvedReference> from(InstrumentText text, Locator provision) {
    return references(text)
        .filter(r -> r.from().within(provision))
        .map(r -> resolved(text, r))
        .toList();
  }

  /**
   * The citations of a provision, or of one below it, by other provisions: those of its own text
   * first, then those of other instruments by id.
   */
  public List<CitationBetween> to(InstrumentText text, Locator provision) {
    Stream<CitationBetween> own =
        references(text)
            .filter(r -> !r.from().within(provision))
            .filter(r -> r.target() instanceof Internal i && holds(provision, i.locators()))
            .map(r -> between(text, r, ((Internal) r.target()).locators()));
    CitedProvisions provisions = new CitedProvisions(text);
    Stream<CitationBetween> others =
        library.citations().stream()
            .filter(c -> c.cited().equals(text.instrument()))
            .filter(
                c ->
                    c.locators().stream()
                        .flatMap(l -> provisions.find(l).stream())
                        .anyMatch(l -> l.within(provision)));
    return Stream.concat(own, others).toList();
  }

  private Stream<Reference> references(InstrumentText text) {
    return library.links(text.instrument(), text.language()).map(Links::references).stream()
        .flatMap(List::stream);
  }

  private static boolean holds(Locator provision, List<Locator> locators) {
    return locators.stream().anyMatch(l -> l.within(provision));
  }

  private static CitationBetween between(InstrumentText text, Reference r, List<Locator> locators) {
    return new CitationBetween(
        text.instrument(),
        text.language(),
        r.from(),
        r.span(),
        r.text(),
        text.instrument(),
        locators);
  }

  private ResolvedReference resolved(InstrumentText text, Reference reference) {
    return switch (reference.target()) {
      case Internal i ->
          new ResolvedReference(reference, text.instrument(), i.locators(), Outcome.RESOLVED, "");
      case Unresolved u ->
          new ResolvedReference(reference, "", List.of(), outcome(u.cause()), u.reason());
      case External e -> external(text, reference, e);
    };
  }

  private ResolvedReference external(InstrumentText text, Reference reference, External external) {
    String id = external.instrument();
    if (id.isEmpty()) {
      String reason = "the catalogue does not know " + external.name();
      return new ResolvedReference(reference, "", List.of(), Outcome.OTHER_INSTRUMENT, reason);
    }
    Optional<CitedProvisions> provisions = provisions(id, text.language());
    if (provisions.isEmpty()) {
      String reason = "the index holds no text of " + id;
      return new ResolvedReference(reference, id, List.of(), Outcome.NO_TEXT, reason);
    }
    List<Locator> found =
        external.locators().stream().flatMap(l -> provisions.get().find(l).stream()).toList();
    boolean whole = external.locators().isEmpty() || found.size() == external.locators().size();
    String reason = whole ? "" : "the text of " + id + " has not all of " + external.locators();
    return new ResolvedReference(
        reference, id, found, whole ? Outcome.RESOLVED : Outcome.NO_TEXT, reason);
  }

  private static Outcome outcome(Cause cause) {
    return switch (cause) {
      case NOT_IN_FILE -> Outcome.NOT_IN_FILE;
      case NOT_OF_THIS -> Outcome.UNNAMED_INSTRUMENT;
      case UNCLEAR -> Outcome.UNCLEAR;
    };
  }

  private Optional<CitedProvisions> provisions(String id, Language language) {
    return cited.computeIfAbsent(
        id, k -> text(id, language).map(AnnotatedText::text).map(CitedProvisions::new));
  }

  private Optional<AnnotatedText> text(String id, Language language) {
    Optional<CatalogueEntry> entry = library.catalogue().find(id);
    return entry.flatMap(e -> library.text(e, language)).or(() -> entry.flatMap(library::text));
  }
}
