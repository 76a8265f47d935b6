package org.pacta.index;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pacta.corpus.Catalogue;
import org.pacta.data.Hash;
import org.pacta.data.Json;
import org.pacta.index.Manifest.Entry;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Links;
import org.pacta.structure.Reference;
import org.pacta.structure.Reference.External;

/**
 * Finds what ties the texts of an index together. Names are looked up in the catalogue, so that
 * another catalogue is another result; texts that have not changed are then not parsed again.
 */
final class Linker {
  private final IndexStore store;
  private final LinkStore links;
  private final Catalogue catalogue;
  private final String version;

  Linker(IndexStore store, Catalogue catalogue) {
    this.store = store;
    this.links = store.linkStore();
    this.catalogue = catalogue;
    version = Hash.of(Json.bytes(catalogue.entries()));
  }

  /** The key of the links of a text. */
  String key(String textKey) {
    return Hash.of(textKey, version);
  }

  /**
   * Links all texts that are not linked yet, and says so in the manifest.
   *
   * @param fresh texts that were read just now, by their keys
   */
  Manifest link(Manifest manifest, Map<String, InstrumentText> fresh) {
    Map<String, Entry> texts = new TreeMap<>();
    manifest.texts().entrySet().parallelStream()
        .map(e -> Map.entry(e.getKey(), linked(e.getValue(), fresh)))
        .toList()
        .forEach(e -> texts.put(e.getKey(), e.getValue()));
    String key = Hash.of(texts.values().stream().map(Entry::linksKey).toArray(String[]::new));
    if (!links.holds(key)) {
      links.save(key, texts.values().stream().flatMap(this::between).toList());
    }
    return new Manifest(manifest.schema(), texts, manifest.failures(), key, manifest.search());
  }

  private Entry linked(Entry entry, Map<String, InstrumentText> fresh) {
    String key = key(entry.textKey());
    if (!links.holds(key)) {
      InstrumentText read = fresh.get(entry.textKey());
      InstrumentText text = read != null ? read : store.text(entry.textKey()).orElseThrow();
      links.save(key, Links.of(text, catalogue));
    }
    return entry.withLinks(key);
  }

  private Stream<CitationBetween> between(Entry entry) {
    return links.links(entry.linksKey()).orElseThrow().references().stream()
        .filter(r -> r.target() instanceof External e && isOther(e.instrument(), entry))
        .map(r -> between(entry, r, (External) r.target()));
  }

  private static boolean isOther(String instrument, Entry entry) {
    return !instrument.isEmpty() && !instrument.equals(entry.instrument());
  }

  private static CitationBetween between(Entry entry, Reference r, External external) {
    return new CitationBetween(
        entry.instrument(),
        entry.language(),
        r.from(),
        r.span(),
        r.text(),
        external.instrument(),
        external.locators());
  }
}
