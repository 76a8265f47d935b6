package org.pacta.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * A file as it was seen.
 *
 * @param path where it lies
 * @param name its path below the watched folder, with slashes
 * @param size in bytes
 * @param modified when it was last written, by its own account
 */
record Observed(Path path, String name, long size, Instant modified) {

  static Observed of(Path path, String name, BasicFileAttributes attributes) {
    return new Observed(path, name, attributes.size(), attributes.lastModifiedTime().toInstant());
  }

  /** Whether it is still there as it was seen. */
  boolean isAtRest() {
    try {
      return of(path, name, Files.readAttributes(path, BasicFileAttributes.class)).equals(this);
    } catch (IOException e) {
      return false;
    }
  }
}
