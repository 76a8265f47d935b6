package org.pacta.index;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pacta.corpus.Authenticity;
import org.pacta.corpus.Language;

/**
 * What an index holds.
 *
 * @param schema the shape of the store
 * @param texts by key, for instance {@code tpp.en}
 * @param failures what could not be read
 * @param catalogueKey stands for the catalogue in which citations were looked up
 * @param citationsKey names the stored citations between instruments; empty where none are stored
 * @param search names the folder of the search index; empty where there is none
 */
public record Manifest(
    int schema,
    Map<String, Entry> texts,
    List<Failure> failures,
    String catalogueKey,
    String citationsKey,
    String search) {
  /** The shape that this program reads and writes. */
  public static final int SCHEMA = 2;

  /**
   * A text in the index.
   *
   * @param instrument the id in the catalogue
   * @param language its language
   * @param files the files that it was read from
   * @param textKey names the stored tree; derived from the sources and the stages before
   * @param normKey names the stored norms
   * @param linksKey names the stored citations and definitions; empty where none are stored
   * @param docsKey stands for what the search index holds of it
   * @param provisions number of nodes of the tree
   * @param units number of units with norms
   */
  public record Entry(
      String instrument,
      Language language,
      List<SourceEntry> files,
      String textKey,
      String normKey,
      String linksKey,
      String docsKey,
      int provisions,
      int units) {
    public Entry {
      files = List.copyOf(files);
      linksKey = linksKey == null ? "" : linksKey;
    }

    /** The same entry with other links. */
    Entry withLinks(String key) {
      return new Entry(
          instrument, language, files, textKey, normKey, key, docsKey, provisions, units);
    }
  }

  /**
   * A file that was read.
   *
   * @param name the path as the catalogue names it
   * @param sha256 hash of its bytes
   * @param authenticity what it is worth as proof
   */
  public record SourceEntry(String name, String sha256, Authenticity authenticity) {}

  /**
   * A file that could not be read.
   *
   * @param file the path as the catalogue names it
   * @param reason one line
   */
  public record Failure(String file, String reason) {}

  @JsonCreator
  public Manifest {
    texts = new TreeMap<>(texts);
    failures = List.copyOf(failures);
    catalogueKey = catalogueKey == null ? "" : catalogueKey;
    citationsKey = citationsKey == null ? "" : citationsKey;
    search = search == null ? "" : search;
  }

  /** An index that holds nothing. */
  public static Manifest empty() {
    return new Manifest(SCHEMA, Map.of(), List.of(), "", "", "");
  }

  /** The text of an instrument in a language; empty where the index does not hold it. */
  public Optional<Entry> find(String instrument, Language language) {
    return Optional.ofNullable(texts.get(instrument + "." + language.code()));
  }

  /** The same with another search index. */
  Manifest withSearch(String folder) {
    return new Manifest(schema, texts, failures, catalogueKey, citationsKey, folder);
  }

  /** The ids of the instruments, sorted. */
  @JsonIgnore
  public List<String> instruments() {
    return texts.values().stream().map(Entry::instrument).distinct().sorted().toList();
  }
}
