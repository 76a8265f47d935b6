package org.pacta.data;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folders as a whole. */
public final class Trees {
  private Trees() {}

  /**
   * Deletes a file, or a folder with all that is in it; nothing happens where there is none.
   *
   * @throws IOException if something in it cannot be deleted
   */
  public static void delete(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      Files.deleteIfExists(root);
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
              throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Puts the files of a folder into another one, which is made: as links where the file system can,
   * else as copies. Only for files that are never changed in place, as those of Lucene.
   *
   * @throws IOException if the one cannot be read, or the other written
   */
  public static void link(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        linkOrCopy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void linkOrCopy(Path file, Path to) throws IOException {
    try {
      Files.createLink(to, file);
    } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
      Files.copy(file, to);
    }
  }
}
