package org.pacta.watch;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.pacta.corpus.Workspace;
import org.pacta.data.Hash;
import org.pacta.data.SafeFiles;

/**
 * The folder that is watched, with the folders below it.
 *
 * @param folder the folder
 * @param own folders that the program itself writes, which are passed over
 */
record Inbox(Path folder, Set<Path> own) {
  /** What programs write while they work, and the lock files of word processors. */
  private static final Pattern PASSING =
      Pattern.compile("(?i)\\..*|~.*|.*~|.*\\.(?:part|partial|crdownload|download|tmp|temp|swp)");

  /**
   * What is in the folder.
   *
   * @param files in the order of their names
   * @param unreadable the reasons by name
   */
  record Listing(List<Observed> files, Map<String, String> unreadable) {}

  static Inbox of(Path folder, Workspace workspace) {
    if (!Files.isDirectory(folder)) {
      throw new WatchException(folder + ": no such folder");
    }
    Set<Path> own = new TreeSet<>();
    for (Path path : List.of(workspace.corpus(), workspace.indexes(), workspace.reports())) {
      own.add(path.toAbsolutePath().normalize());
    }
    return new Inbox(folder.toAbsolutePath().normalize(), own);
  }

  Listing list() {
    Map<String, Observed> files = new TreeMap<>(Comparator.naturalOrder());
    Map<String, String> unreadable = new TreeMap<>();
    try {
      Files.walkFileTree(folder, new Visitor(files, unreadable));
    } catch (IOException e) {
      throw SafeFiles.failure("cannot read " + folder, e);
    }
    return new Listing(List.copyOf(files.values()), unreadable);
  }

  /** Whether there is a file of that name with these bytes. */
  boolean holds(String name, String sha256) {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file) && Hash.of(file).equals(sha256);
  }

  private String name(Path path) {
    return folder.relativize(path).toString().replace(File.separatorChar, '/');
  }

  private boolean isPassing(Path path) {
    return PASSING.matcher(String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT)).matches();
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Map<String, Observed> files;
    private final Map<String, String> unreadable;

    Visitor(Map<String, Observed> files, Map<String, String> unreadable) {
      this.files = files;
      this.unreadable = unreadable;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      boolean passed = own.contains(dir) || !dir.equals(folder) && isPassing(dir);
      return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!isPassing(file) && Files.isRegularFile(file)) {
        BasicFileAttributes own = Files.readAttributes(file, BasicFileAttributes.class);
        files.put(name(file), Observed.of(file, name(file), own));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      unreadable.put(name(file), String.valueOf(SafeFiles.failure(name(file), e).getMessage()));
      return FileVisitResult.CONTINUE;
    }
  }
}
