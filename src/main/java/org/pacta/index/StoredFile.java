package org.pacta.index;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.pacta.data.Hash;
import org.pacta.data.Json;
import org.pacta.data.SafeFiles;

/**
 * A file of the store: the SHA-256 of what follows on the first line, then the value as JSON. A
 * file that was cut off or changed is so found without any other record, also when it was written
 * by a run that never came to its end.
 *
 * @param path where it lies
 */
record StoredFile(Path path) {
  private static final int DIGITS = 64;

  /** Whether it is there, with the bytes that were written; they are not kept in memory. */
  boolean isWhole() {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] line = in.readNBytes(DIGITS + 1);
      return line.length == DIGITS + 1 && Hash.of(in).equals(digits(line));
    } catch (IOException e) {
      // A file that the medium no longer gives back is as good as lost, and made again.
      return false;
    }
  }

  /** What it holds; empty where it is missing or damaged. */
  <T> Optional<T> read(Class<T> type) {
    return whole()
        .map(all -> Arrays.copyOfRange(all, DIGITS + 1, all.length))
        .map(json -> Json.read(path.toString(), json, type));
  }

  /**
   * What it holds.
   *
   * @throws IndexException if it is missing or damaged
   */
  <T> T require(Class<T> type) {
    return read(type)
        .orElseThrow(
            () ->
                new IndexException(
                    path + " is missing or damaged; run 'pacta index' to make it again"));
  }

  void write(Object value) {
    byte[] json = Json.bytes(value);
    ByteArrayOutputStream out = new ByteArrayOutputStream(DIGITS + 1 + json.length);
    out.writeBytes((Hash.of(json) + "\n").getBytes(US_ASCII));
    out.writeBytes(json);
    SafeFiles.write(path, out.toByteArray());
  }

  /** All its bytes, that with the hash among them, where the hash is right. */
  private Optional<byte[]> whole() {
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try {
      byte[] all = Files.readAllBytes(path);
      if (all.length <= DIGITS) {
        return Optional.empty();
      }
      return Hash.of(all, DIGITS + 1).equals(digits(all)) ? Optional.of(all) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String digits(byte[] bytes) {
    return new String(bytes, 0, DIGITS, US_ASCII);
  }
}
