package org.pacta.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.data.DataException;
import org.pacta.data.Yaml;

/** The instruments that Pacta knows, in the order of the catalogue files. */
public final class Catalogue {
  private static final int SCHEMA = 1;
  private final Map<String, CatalogueEntry> entries;

  private record CatalogueFile(int schema, List<CatalogueEntry> instruments) {}

  private Catalogue(Map<String, CatalogueEntry> entries) {
    this.entries = entries;
  }

  /** The catalogue and the specimens that come with the program. */
  public static Catalogue builtin() {
    return Builtin.CATALOGUE;
  }

  /** Read once: it is a part of the program, which does not change while it runs. */
  private static final class Builtin {
    static final Catalogue CATALOGUE = read();

    private static Catalogue read() {
      Builder builder = new Builder();
      for (String name : List.of("catalogue.yaml", "specimens.yaml")) {
        builder.add("corpus/" + name, BuiltinFile.bytes(name));
      }
      return builder.build();
    }
  }

  /** A catalogue of these entries, in their order. */
  public static Catalogue of(Collection<CatalogueEntry> entries) {
    Map<String, CatalogueEntry> byId = new LinkedHashMap<>();
    entries.forEach(e -> byId.put(e.id(), e));
    return new Catalogue(byId);
  }

  /** A catalogue file of entries, as {@link Builder#add(Path)} reads it. */
  public static byte[] yaml(Collection<CatalogueEntry> entries) {
    return Yaml.bytes(new CatalogueFile(SCHEMA, List.copyOf(entries)));
  }

  /**
   * A builder, for catalogues of several files: an entry of a later file replaces an earlier one.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** All entries in order. */
  public Collection<CatalogueEntry> entries() {
    return entries.values();
  }

  /** The entry of an id; empty where there is none. */
  public Optional<CatalogueEntry> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /**
   * The entry that a user means: an id, or {@code WORK@VERSION}, or the name of a work, which
   * stands for its newest version.
   */
  public Optional<CatalogueEntry> resolve(String name) {
    int at = name.indexOf('@');
    if (at >= 0) {
      String work = name.substring(0, at);
      String version = name.substring(at + 1);
      return entries.values().stream()
          .filter(e -> e.work().equals(work) || e.id().equals(work))
          .filter(e -> e.version().equals(version))
          .findFirst();
    }
    return find(name).or(() -> newest(name));
  }

  /** The versions of a work, in the order of the catalogue. */
  public List<CatalogueEntry> versions(String work) {
    return entries.values().stream().filter(e -> e.work().equals(work)).toList();
  }

  private Optional<CatalogueEntry> newest(String work) {
    List<CatalogueEntry> versions = versions(work);
    return versions.stream()
        .filter(v -> versions.stream().noneMatch(o -> o.supersedes().equals(Optional.of(v.id()))))
        .findFirst();
  }

  /** Puts a catalogue together from files. */
  public static final class Builder {
    private final Map<String, CatalogueEntry> entries = new LinkedHashMap<>();

    private Builder() {}

    /** Starts from another catalogue. */
    public Builder add(Catalogue other) {
      entries.putAll(other.entries);
      return this;
    }

    /**
     * Adds the entries of a file.
     *
     * @throws DataException if the file is missing or breaks the schema; the message names the line
     */
    public Builder add(Path file) {
      try {
        return add(file.toString(), Files.readAllBytes(file));
      } catch (IOException e) {
        throw new DataException(file.toString(), 0, "cannot be read: " + e.getMessage());
      }
    }

    private Builder add(String name, byte[] yaml) {
      CatalogueFile file = Yaml.read(yaml, name, CatalogueFile.class);
      if (file.schema() != SCHEMA) {
        throw new DataException(name, 1, "schema must be " + SCHEMA + ", got " + file.schema());
      }
      if (file.instruments() == null) {
        throw new DataException(name, 1, "the key 'instruments' is missing");
      }
      List<String> seen = new ArrayList<>();
      for (int i = 0; i < file.instruments().size(); i++) {
        CatalogueEntry entry = file.instruments().get(i);
        if (seen.contains(entry.id())) {
          int line = Yaml.lineOf(yaml, "instruments", i);
          throw new DataException(name, line, "the id '" + entry.id() + "' stands here again");
        }
        seen.add(entry.id());
        entries.put(entry.id(), entry);
      }
      return this;
    }

    /** The catalogue. */
    public Catalogue build() {
      return new Catalogue(new LinkedHashMap<>(entries));
    }
  }
}
