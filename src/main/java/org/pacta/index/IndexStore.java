package org.pacta.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pacta.corpus.Language;
import org.pacta.data.Json;
import org.pacta.data.SafeFiles;
import org.pacta.data.Trees;
import org.pacta.data.WriterLock;
import org.pacta.norm.AnnotatedText;
import org.pacta.norm.Norm;
import org.pacta.structure.InstrumentText;

/**
 * The folder of an index: {@code manifest.json}, the trees in {@code texts/}, the norms in {@code
 * norms/}, citations and definitions in {@code links/}, the search index in {@code lucene/}. All of
 * them lie under the hash of what they were made from, so that what is there is right; the
 * manifest, which is written last and in one step, says which of them make up the index.
 *
 * @param folder the folder
 */
public record IndexStore(Path folder) {

  /** Norms as stored. */
  private record Norms(List<Norm> norms) {}

  /** The manifest; an empty one where there is no index yet. */
  public Manifest manifest() {
    Manifest manifest = stored();
    if (isOther(manifest)) {
      throw new IndexException(
          folder + " was made by another version of pacta; run 'pacta index' to make it anew");
    }
    return manifest;
  }

  /** What a run begins with: the manifest, or an empty one where that of another version stands. */
  public Manifest before() {
    Manifest manifest = stored();
    return isOther(manifest) ? Manifest.empty() : manifest;
  }

  /** Whether the index was made by a version of the program that stored it in another shape. */
  public boolean isOfAnotherVersion() {
    return isOther(stored());
  }

  private Manifest stored() {
    Path file = manifestFile();
    return Files.isRegularFile(file) ? Json.read(file, Manifest.class) : Manifest.empty();
  }

  private static boolean isOther(Manifest manifest) {
    return manifest.schema() != Manifest.SCHEMA;
  }

  /**
   * The manifest of an index that has to be there.
   *
   * @throws IndexException if there is none
   */
  public Manifest require() {
    if (!Files.isRegularFile(manifestFile())) {
      throw new IndexException("there is no index at " + folder + "; run 'pacta index' first");
    }
    return manifest();
  }

  /**
   * Lets nobody else write until it is released.
   *
   * @throws IndexException if another process writes; the message names it
   */
  WriterLock lock() {
    return WriterLock.acquire(
        folder.resolve("write.lock"),
        owner ->
            new IndexException(
                folder + " is being written by process " + owner + "; wait for it, or end it"));
  }

  /** The folder of the search index of a state; it never changes once it is there. */
  public Path lucene(Manifest manifest) {
    return lucene().resolve(manifest.search());
  }

  Path lucene() {
    return folder.resolve("lucene");
  }

  /** The text of an instrument with its norms; empty where the index does not hold it. */
  public Optional<AnnotatedText> load(Manifest manifest, String instrument, Language language) {
    return manifest.find(instrument, language).map(this::load);
  }

  /** The text of an entry of the manifest with its norms. */
  public AnnotatedText load(Manifest.Entry entry) {
    return new AnnotatedText(
        new StoredFile(textFile(entry.textKey())).require(InstrumentText.class),
        new StoredFile(normFile(entry.normKey())).require(Norms.class).norms());
  }

  /** Whether the tree and the norms of an entry are stored as they were written. */
  boolean isWhole(Manifest.Entry entry) {
    return new StoredFile(textFile(entry.textKey())).isWhole()
        && new StoredFile(normFile(entry.normKey())).isWhole();
  }

  LinkStore linkStore() {
    return new LinkStore(folder.resolve("links"));
  }

  Optional<InstrumentText> text(String key) {
    return new StoredFile(textFile(key)).read(InstrumentText.class);
  }

  Optional<List<Norm>> norms(String key) {
    return new StoredFile(normFile(key)).read(Norms.class).map(Norms::norms);
  }

  void save(String key, InstrumentText text) {
    new StoredFile(textFile(key)).write(text);
  }

  void save(String key, List<Norm> norms) {
    new StoredFile(normFile(key)).write(new Norms(norms));
  }

  void save(Manifest manifest) {
    SafeFiles.write(
        manifestFile(), Json.pretty(manifest).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /**
   * Deletes what the manifest does not name: trees, norms, links, search indexes of earlier states,
   * and what a run left that was cut off. A reader that has a search index open reads on.
   */
  void sweep(Manifest manifest) {
    Set<Path> kept = new HashSet<>();
    manifest.texts().values().forEach(e -> kept.add(textFile(e.textKey())));
    manifest.texts().values().forEach(e -> kept.add(normFile(e.normKey())));
    sweep(folder.resolve("texts"), kept);
    sweep(folder.resolve("norms"), kept);
    sweep(linkStore().folder(), linkStore().kept(manifest));
    sweep(lucene(), Set.of(lucene(manifest)));
    sweep(folder, SafeFiles::isPart);
  }

  private static void sweep(Path folder, Set<Path> kept) {
    sweep(folder, f -> !kept.contains(f));
  }

  private static void sweep(Path folder, Predicate<Path> swept) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(swept).toList()) {
        Trees.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path manifestFile() {
    return folder.resolve("manifest.json");
  }

  private Path textFile(String key) {
    return folder.resolve("texts").resolve(key + ".json");
  }

  private Path normFile(String key) {
    return folder.resolve("norms").resolve(key + ".json");
  }
}
