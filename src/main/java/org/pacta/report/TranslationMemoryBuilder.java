package org.pacta.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.align.Aligner;
import org.pacta.align.Correspondence;
import org.pacta.align.Level;
import org.pacta.align.Relation;
import org.pacta.align.Side;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.index.Library;
import org.pacta.norm.AnnotatedText;
import org.pacta.report.TranslationMemory.Unit;
import org.pacta.report.TranslationMemory.Variant;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Locator;
import org.pacta.structure.Provision;

/**
 * Fills a translation memory. Only what is equivalent goes in: a translator who takes over a merely
 * related clause would change the law.
 */
public final class TranslationMemoryBuilder {
  private final Library library;
  private final Aligner aligner;

  /** A text with what the catalogue says of it. */
  private record Told(CatalogueEntry entry, AnnotatedText annotated) {
    Language language() {
      return annotated.text().language();
    }
  }

  /** Prepares a memory from an index. */
  public TranslationMemoryBuilder(Library library, Aligner aligner) {
    this.library = library;
    this.aligner = aligner;
  }

  /** The pairs of some instruments: of each by itself, and of each two of different languages. */
  public TranslationMemory build(List<CatalogueEntry> entries) {
    List<Unit> units = new ArrayList<>();
    entries.forEach(e -> units.addAll(own(e)));
    for (int i = 0; i < entries.size(); i++) {
      for (int j = i + 1; j < entries.size(); j++) {
        units.addAll(between(entries.get(i), entries.get(j)));
      }
    }
    return new TranslationMemory(units);
  }

  /** The least units that both texts of an instrument have. */
  private List<Unit> own(CatalogueEntry entry) {
    Optional<Told> en = told(entry, Language.EN);
    Optional<Told> zh = told(entry, Language.ZH);
    if (en.isEmpty() || zh.isEmpty()) {
      return List.of();
    }
    return en.get().annotated().text().stream()
        .filter(p -> p.children().isEmpty())
        .flatMap(p -> own(en.get(), zh.get(), p.locator()).stream())
        .toList();
  }

  private Optional<Unit> own(Told en, Told zh, Locator locator) {
    return zh.annotated()
        .text()
        .find(locator)
        .filter(p -> p.children().isEmpty())
        .flatMap(p -> unit("text", 1, variant(en, locator), variant(zh, locator)));
  }

  private List<Unit> between(CatalogueEntry left, CatalogueEntry right) {
    Optional<Told> one = first(left);
    Optional<Told> other = first(right);
    if (one.isEmpty() || other.isEmpty() || one.get().language() == other.get().language()) {
      return List.of();
    }
    return aligner.align(side(one.get()), side(other.get()), Level.ARTICLE).stream()
        .filter(c -> c.relation() == Relation.EQUIVALENT)
        .flatMap(c -> unit(one.get(), other.get(), c).stream())
        .toList();
  }

  private Optional<Unit> unit(Told left, Told right, Correspondence c) {
    return c.rightLocator()
        .flatMap(
            r ->
                unit(
                    c.relation().code(),
                    c.score(),
                    variant(left, c.leftLocator()),
                    variant(right, r)));
  }

  private static Optional<Unit> unit(
      String basis, double score, Optional<Variant> a, Optional<Variant> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    List<Variant> both = Stream.of(a.get(), b.get()).toList();
    String id = address(both.getFirst()) + "|" + address(both.getLast());
    return Optional.of(new Unit(id, basis, score, both));
  }

  private static String address(Variant v) {
    return v.instrument() + "." + v.language() + ":" + v.locator();
  }

  private Optional<Variant> variant(Told told, Locator locator) {
    var text = told.annotated().text();
    Optional<Provision> provision = text.find(locator);
    return provision
        .map(text::textOf)
        .filter(words -> !words.isBlank())
        .map(
            words ->
                new Variant(
                    told.language().code(),
                    told.entry().id(),
                    locator.value(),
                    authenticity(told, provision.get()),
                    told.entry().caveat(),
                    words));
  }

  /** What the file is worth in which a provision stands; a text may come from several. */
  private String authenticity(Told told, Provision provision) {
    Set<String> files =
        told.annotated().text().sources().stream()
            .filter(s -> s.span().contains(provision.span()))
            .map(InstrumentText.SourcePart::file)
            .collect(Collectors.toSet());
    return library.manifest().find(told.entry().id(), told.language()).stream()
        .flatMap(m -> m.files().stream())
        .filter(f -> files.contains(f.name()))
        .map(f -> f.authenticity().code())
        .findFirst()
        .orElse("unknown");
  }

  private Optional<Told> first(CatalogueEntry entry) {
    return library.text(entry).map(t -> new Told(entry, t));
  }

  private Optional<Told> told(CatalogueEntry entry, Language language) {
    return library.text(entry, language).map(t -> new Told(entry, t));
  }

  private static Side side(Told told) {
    return new Side(told.annotated(), told.entry().kind().bindsStates());
  }
}
