package org.pacta.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pacta.corpus.Workspace;
import org.pacta.data.SafeFiles;
import org.pacta.data.Trees;

/**
 * Copies of the files that a pass works on, so that hash, reading and addition are of the same
 * bytes whatever happens in the folder meanwhile.
 */
final class Copies implements AutoCloseable {
  private final Path folder;
  private int made;

  private Copies(Path folder) {
    this.folder = folder;
  }

  /** An empty place for copies; what a pass left there that was cut off goes. */
  static Copies in(Workspace workspace) {
    Copies copies = new Copies(workspace.corpus().resolve(".incoming"));
    copies.clear();
    return copies;
  }

  /** A copy, under the name of the file. */
  Path of(Path file) {
    Path copy = folder.resolve(Integer.toString(made++)).resolve(file.getFileName());
    try {
      Files.createDirectories(copy.getParent());
      return Files.copy(file, copy);
    } catch (IOException e) {
      throw SafeFiles.failure("cannot copy " + file, e);
    }
  }

  /** Deletes the copies that there are. */
  void clear() {
    try {
      Trees.delete(folder);
    } catch (IOException e) {
      throw SafeFiles.failure("cannot delete " + folder, e);
    }
  }

  @Override
  public void close() {
    clear();
  }
}
