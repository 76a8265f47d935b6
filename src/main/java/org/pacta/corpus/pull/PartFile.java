package org.pacta.corpus.pull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pacta.data.DataException;
import org.pacta.data.Json;
import org.pacta.data.SafeFiles;

/**
 * The bytes of a text that came before the connection broke, and what is needed to ask for the
 * rest.
 *
 * @param file the bytes
 */
record PartFile(Path file) {

  /**
   * What the bytes are a part of.
   *
   * @param candidate how they were asked for
   * @param validator the strong entity tag, or the date of change, for {@code If-Range}
   */
  record Whole(Candidate candidate, String validator) {}

  /** The number of bytes that are there. */
  long size() {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The validator with which the rest may be asked for; empty where all has to be asked again. */
  Optional<String> validator(Candidate candidate) {
    if (size() == 0 || !Files.isRegularFile(note())) {
      return Optional.empty();
    }
    return whole()
        .filter(w -> w.candidate().equals(candidate) && !w.validator().isEmpty())
        .map(Whole::validator);
  }

  /** Notes what the bytes to come are a part of. */
  void begin(Candidate candidate, String validator) {
    SafeFiles.write(note(), Json.bytes(new Whole(candidate, validator)));
  }

  /** Deletes the bytes if they are a part of what was asked for in this way. */
  void discard(Candidate candidate) {
    if (whole().filter(w -> w.candidate().equals(candidate)).isPresent()) {
      delete();
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(note());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Whole> whole() {
    try {
      return Optional.of(Json.read(note(), Whole.class));
    } catch (DataException e) {
      return Optional.empty();
    }
  }

  private Path note() {
    return file.resolveSibling(file.getFileName() + ".json");
  }
}
