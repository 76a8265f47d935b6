package org.pacta.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Lets one writer at a time into the folder of texts. The operating system gives the lock back when
 * the process ends, however it ends.
 */
public final class CorpusLock {
  private final FileChannel channel;

  private CorpusLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws CorpusException if another process holds it
   */
  public static CorpusLock acquire(Workspace workspace) {
    Path file = workspace.texts().resolve(".write.lock");
    try {
      Files.createDirectories(workspace.texts());
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new CorpusException(
            workspace.texts() + ": another run of pacta is writing texts; try again later");
      }
      return new CorpusLock(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + workspace.texts(), e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Gives the lock back. */
  public void release() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
