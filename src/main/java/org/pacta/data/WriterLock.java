package org.pacta.data;

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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets one writer at a time into a folder, by a file in it that names the writer. The operating
 * system gives the lock back when the process ends, however it ends.
 */
public final class WriterLock {
  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param file the file of the lock; its folder is made where it is missing
   * @param held what is thrown where another process holds it, given that process, its machine, and
   *     when it began
   * @throws UncheckedIOException if the folder cannot be written
   */
  public static WriterLock acquire(Path file, Function<String, RuntimeException> held) {
    Path folder = java.util.Objects.requireNonNull(file.toAbsolutePath().getParent());
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        String owner = Files.readString(file).strip();
        channel.close();
        throw held.apply(owner);
      }
      // Cut off only what an earlier owner has longer: file systems flush a file that was emptied.
      channel.truncate(channel.write(ByteBuffer.wrap(owner().getBytes(UTF_8))));
      return new WriterLock(channel);
    } catch (IOException e) {
      throw SafeFiles.failure("cannot write to " + file.getParent(), e);
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

  /** Gives the lock back. */
  public void release() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
