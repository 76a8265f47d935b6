package org.pacta.watch;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pacta.corpus.Language;
import org.pacta.corpus.Workspace;
import org.pacta.data.DataException;
import org.pacta.data.Json;
import org.pacta.data.SafeFiles;

/**
 * What was seen, by the hash of its bytes: {@code corpus/watched.json}. A file that was renamed or
 * moved is so known again, and one that was changed is new.
 *
 * @param schema the shape of the file
 * @param files by SHA-256
 */
record WatchState(int schema, Map<String, Entry> files) {
  private static final int SCHEMA = 1;

  /** How far a file has come. */
  enum Fate {
    /** It goes into the catalogue, or is there; its brief is not written yet. */
    @JsonProperty("taken")
    TAKEN,
    /** Its brief is written. */
    @JsonProperty("done")
    DONE,
    /** A known text has the same letters and figures. */
    @JsonProperty("duplicate")
    DUPLICATE,
    /** It cannot be read. */
    @JsonProperty("failed")
    FAILED
  }

  /**
   * A file.
   *
   * @param name its path below the folder in which it was seen first
   * @param copies other paths below it at which the same bytes were seen
   * @param fate how far it has come
   * @param id the instrument that it became, or whose text it repeats; empty where it failed
   * @param language of the text; empty where it failed
   * @param reason why it failed; empty where it did not
   * @param reader the version of what reads files, which may read another time what failed
   */
  record Entry(
      String name,
      List<String> copies,
      @JsonProperty("stage") Fate fate,
      String id,
      Optional<Language> language,
      String reason,
      String reader) {
    Entry {
      copies = copies == null ? List.of() : List.copyOf(copies);
    }

    static Entry of(String name, Fate fate, String id, Language language) {
      return new Entry(name, List.of(), fate, id, Optional.of(language), "", "");
    }

    static Entry failed(String name, String reason, String reader) {
      return new Entry(name, List.of(), Fate.FAILED, "", Optional.empty(), reason, reader);
    }

    /** The same bytes, seen under another name as well. */
    Entry alsoAt(String other) {
      List<String> all = Stream.concat(copies.stream(), Stream.of(other)).toList();
      return new Entry(name, all, fate, id, language, reason, reader);
    }

    /** The names under which the bytes were seen, the first one first. */
    Stream<String> names() {
      return Stream.concat(Stream.of(name), copies.stream());
    }

    /** What is to be told of another file with the same bytes. */
    Arrival again(String file) {
      return language
          .<Arrival>map(l -> new Arrival.Duplicate(file, id, l))
          .orElseGet(() -> new Arrival.Failed(file, file + ": " + reason));
    }

    /**
     * Whether nothing is to be done for the bytes.
     *
     * @param now the version of what reads files
     */
    boolean isSettled(String now) {
      return switch (fate) {
        case TAKEN -> false;
        case DONE, DUPLICATE -> true;
        case FAILED -> reader.equals(now);
      };
    }
  }

  @JsonCreator
  WatchState {
    files = files == null ? new TreeMap<>() : new TreeMap<>(files);
  }

  static Path file(Workspace workspace) {
    return workspace.corpus().resolve("watched.json");
  }

  /**
   * What the workspace says; nothing where it has no such file.
   *
   * @throws DataException if the file is broken or of another version
   */
  static WatchState of(Workspace workspace) {
    Path file = file(workspace);
    if (!Files.isRegularFile(file)) {
      return new WatchState(SCHEMA, new TreeMap<>());
    }
    WatchState state = Json.read(file, WatchState.class);
    if (state.schema() != SCHEMA) {
      throw new DataException(
          file.toString(), 1, "schema must be " + SCHEMA + ", got " + state.schema());
    }
    return state;
  }

  /** What became of a file with these bytes; empty where there was none. */
  Optional<Entry> find(String sha256) {
    return Optional.ofNullable(files.get(sha256));
  }

  /** Notes how far a file has come, and saves it. */
  void note(Workspace workspace, String sha256, Entry entry) {
    files.put(sha256, Objects.requireNonNull(entry));
    save(workspace);
  }

  /** Forgets a file, and saves that. */
  void forget(Workspace workspace, String sha256) {
    files.remove(sha256);
    save(workspace);
  }

  private void save(Workspace workspace) {
    SafeFiles.write(file(workspace), Json.pretty(this).getBytes(StandardCharsets.UTF_8));
  }
}
