package org.pacta.index;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pacta.corpus.Catalogue;
import org.pacta.data.Hash;
import org.pacta.data.Json;
import org.pacta.index.Manifest.Entry;
import org.pacta.structure.CitationScope;
import org.pacta.structure.CitedInstruments;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Links;
import org.pacta.structure.Reference;
import org.pacta.structure.Reference.External;

/**
 * Finds what ties the texts of an index together. Names are looked up in the catalogue, so that
 * another catalogue may be another result: for those texts that name what is new or changed in it.
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

  /**
   * Links all texts that are not linked yet, and says so in the manifest.
   *
   * @param last the catalogue of the links that the manifest names
   * @param fresh texts that were read just now, by their keys
   */
  Manifest link(String last, Manifest manifest, Map<String, InstrumentText> fresh) {
    boolean sameCatalogue = last.equals(version);
    Map<String, Entry> texts = new TreeMap<>(manifest.texts());
    List<Map.Entry<String, Entry>> open =
        manifest.texts().entrySet().stream()
            .filter(e -> !sameCatalogue || !links.holds(e.getValue().linksKey()))
            .toList();
    if (!open.isEmpty()) {
      CitationScope scope = new CitationScope(catalogue);
      CitedInstruments cited = new CitedInstruments(catalogue);
      Together.map(open, e -> Map.entry(e.getKey(), linked(scope, cited, e.getValue(), fresh)))
          .forEach(e -> texts.put(e.getKey(), e.getValue()));
    }
    String key = Hash.of(texts.values().stream().map(Entry::linksKey).toArray(String[]::new));
    if (!links.holds(key)) {
      links.save(key, texts.values().stream().flatMap(this::between).toList());
    }
    return new Manifest(
        manifest.schema(), texts, manifest.failures(), version, key, manifest.search());
  }

  private Entry linked(
      CitationScope scope, CitedInstruments cited, Entry entry, Map<String, InstrumentText> fresh) {
    InstrumentText read = fresh.get(entry.textKey());
    InstrumentText text = read != null ? read : store.text(entry.textKey()).orElseThrow();
    String key = Hash.of(entry.textKey(), Hash.of(Json.bytes(scope.of(text))));
    if (!links.holds(key)) {
      links.save(key, Links.of(text, cited));
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
