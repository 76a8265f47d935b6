package org.pacta.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.structure.Definition;
import org.pacta.structure.DefinitionGraph;
import org.pacta.structure.Links;
import org.pacta.structure.Locator;
import org.pacta.structure.Reference;
import org.pacta.structure.Span;

/**
 * The citations and definitions of the texts of an index, each file under the hash of what it was
 * made from.
 *
 * @param folder the folder {@code links} of the index
 */
record LinkStore(Path folder) {

  /** Links as stored: a use names its definition by its place in the list. */
  private record Stored(
      List<Reference> references, List<Definition> definitions, List<StoredUse> uses) {}

  private record StoredUse(int definition, Locator from, Span span) {}

  private record Between(List<CitationBetween> citations) {}

  boolean holds(String key) {
    return !key.isEmpty() && stored(key).isWhole();
  }

  /** The links of a key; empty where none are stored under it. */
  Optional<Links> links(String key) {
    return key.isEmpty() ? Optional.empty() : stored(key).read(Stored.class).map(LinkStore::links);
  }

  private static Links links(Stored stored) {
    List<Definition> definitions = stored.definitions();
    List<DefinitionGraph.Use> uses =
        stored.uses().stream()
            .map(u -> new DefinitionGraph.Use(definitions.get(u.definition()), u.from(), u.span()))
            .toList();
    return new Links(stored.references(), new DefinitionGraph(definitions, uses));
  }

  void save(String key, Links links) {
    List<Definition> definitions = links.terms().definitions();
    List<StoredUse> uses =
        links.terms().uses().stream()
            .map(u -> new StoredUse(definitions.indexOf(u.definition()), u.from(), u.span()))
            .toList();
    stored(key).write(new Stored(links.references(), definitions, uses));
  }

  /** The citations between instruments; empty where none are stored under the key. */
  List<CitationBetween> between(String key) {
    return key.isEmpty() ? List.of() : stored(key).require(Between.class).citations();
  }

  void save(String key, List<CitationBetween> citations) {
    stored(key).write(new Between(citations));
  }

  /** The files that a manifest names. */
  Set<Path> kept(Manifest manifest) {
    Set<Path> kept =
        manifest.texts().values().stream().map(e -> file(e.linksKey())).collect(Collectors.toSet());
    kept.add(file(manifest.citationsKey()));
    return kept;
  }

  private StoredFile stored(String key) {
    return new StoredFile(file(key));
  }

  private Path file(String key) {
    return folder.resolve(key + ".json");
  }
}
