package org.pacta.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.pacta.data.SafeFiles;

/**
 * Lets one writer at a time into an index. The operating system gives the lock back when the
 * process ends, however it ends.
 */
final class IndexLock {
  private final FileChannel channel;

  private IndexLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws IndexException if another process holds it; the message names that process
   */
  static IndexLock acquire(Path folder) {
    Path file = folder.resolve("write.lock");
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        String owner = Files.readString(file).strip();
        channel.close();
        throw new IndexException(
            folder + " is being written by process " + owner + "; wait for it, or end it");
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(owner().getBytes(UTF_8)));
      return new IndexLock(channel);
    } catch (IOException e) {
      throw SafeFiles.failure("cannot write to " + folder, e);
    }
  }

  /** This process, its machine, and when it began: a shared folder has writers on several. */
  private static String owner() {
    ProcessHandle process = ProcessHandle.current();
    String began = process.info().startInstant().map(i -> ", begun " + i).orElse("");
    return process.pid() + " on " + host() + began + "\n";
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "an unnamed machine";
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
