package org.pacta.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files so that a crash leaves the old file or the new one, and never a part. */
public final class SafeFiles {
  private static final String PART = ".part";

  private SafeFiles() {}

  /** Whether a file is one that was being written when its writer was cut off. */
  public static boolean isPart(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") && name.endsWith(PART);
  }

  /** Replaces a file by other bytes. */
  public static void write(Path file, byte[] bytes) {
    try {
      Path folder = java.util.Objects.requireNonNull(file.toAbsolutePath().getParent());
      Files.createDirectories(folder);
      Path part = folder.resolve("." + file.getFileName() + "." + suffix() + PART);
      try {
        Files.write(part, bytes);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folder);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw failure("cannot write " + file, e);
    }
  }

  /** Makes the names in a folder last through a loss of power, where the system can do that. */
  public static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders, and keeps the order of names by itself.
      return;
    }
  }

  /** A failure with its reason in words: the system gives some by the type of exception alone. */
  public static UncheckedIOException failure(String what, IOException e) {
    String reason =
        switch (e) {
          case AccessDeniedException a -> "permission denied";
          case FileSystemException f when f.getReason() != null -> f.getReason();
          default -> String.valueOf(e.getMessage());
        };
    return new UncheckedIOException(what + ": " + reason, e);
  }

  /** Different for every process and thread, so that two writers never share a part. */
  private static String suffix() {
    return ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId();
  }
}
