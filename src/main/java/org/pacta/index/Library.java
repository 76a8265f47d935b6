package org.pacta.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.corpus.TextEntry;
import org.pacta.norm.AnnotatedText;
import org.pacta.structure.Links;

/** The texts of an index, each read when it is first asked for. */
public final class Library {
  private final IndexStore store;
  private final Manifest manifest;
  private final Catalogue catalogue;
  private final Map<String, AnnotatedText> read = new ConcurrentHashMap<>();

  /**
   * Opens an index.
   *
   * @throws IndexException if there is none, or one of another version
   */
  public Library(IndexStore store, Catalogue catalogue) {
    this.store = store;
    this.manifest = store.require();
    this.catalogue = catalogue;
  }

  public Manifest manifest() {
    return manifest;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /** The languages of an instrument in the index, that of its first text in the catalogue first. */
  public Stream<Language> languages(CatalogueEntry entry) {
    return entry.texts().stream()
        .map(TextEntry::language)
        .distinct()
        .filter(l -> manifest.find(entry.id(), l).isPresent());
  }

  /** The text of an instrument in a language; empty where the index does not hold it. */
  public Optional<AnnotatedText> text(CatalogueEntry entry, Language language) {
    return manifest.find(entry.id(), language).map(this::read);
  }

  /** The text of an instrument in its first language; empty where the index holds none. */
  public Optional<AnnotatedText> text(CatalogueEntry entry) {
    return languages(entry).findFirst().flatMap(l -> text(entry, l));
  }

  /**
   * The text of an instrument in a language, read and not kept: for work that passes over the whole
   * index; empty where the index does not hold it.
   */
  public Optional<AnnotatedText> passing(CatalogueEntry entry, Language language) {
    return manifest.find(entry.id(), language).map(store::load);
  }

  /** The citations and definitions of a text; empty where the index does not hold it. */
  public Optional<Links> links(String instrument, Language language) {
    return manifest.find(instrument, language).flatMap(e -> store.linkStore().links(e.linksKey()));
  }

  /** The citations between the instruments of the index. */
  public List<CitationBetween> citations() {
    return store.linkStore().between(manifest.citationsKey());
  }

  private AnnotatedText read(Manifest.Entry entry) {
    String key = entry.instrument() + "." + entry.language().code();
    return read.computeIfAbsent(key, k -> store.load(entry));
  }
}
