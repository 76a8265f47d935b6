package org.pacta.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files so that a crash leaves the old file or the new one, and never a part. */
public final class SafeFiles {
  private SafeFiles() {}

  /** Replaces a file by other bytes. */
  public static void write(Path file, byte[] bytes) {
    try {
      Path folder = java.util.Objects.requireNonNull(file.toAbsolutePath().getParent());
      Files.createDirectories(folder);
      Path part = folder.resolve("." + file.getFileName() + "." + suffix() + ".part");
      try {
        Files.write(part, bytes);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  /** Different for every process and thread, so that two writers never share a part. */
  private static String suffix() {
    return ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId();
  }
}
