package org.pacta.extract;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** Unpacks a zip container once, counting, before a parser trusts it. */
final class ZipSafety {
  private static final int BUFFER = 64 * 1024;
  private static final long HARMLESS = 16L << 20;

  private ZipSafety() {}

  /** Refuses a container with too many entries, one that swells too much, and half of one. */
  static void check(Source source) throws IOException {
    byte[] bytes = source.bytes();
    if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
      return;
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      count(zip, source);
    } catch (EOFException e) {
      throw source.refusal("is truncated: the container ends within a file");
    }
  }

  private static void count(ZipInputStream zip, Source source) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long inflated = 0;
    int entries = 0;
    while (zip.getNextEntry() != null) {
      if (++entries > source.limits().entries()) {
        throw source.refusal("holds more than " + source.limits().entries() + " files");
      }
      for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
        inflated += read;
        checkSize(inflated, source);
      }
    }
  }

  private static void checkSize(long inflated, Source source) {
    Limits limits = source.limits();
    boolean swells = inflated / source.bytes().length > limits.inflation() && inflated > HARMLESS;
    if (swells || inflated > limits.inflatedBytes()) {
      throw source.refusal("unpacks to far more than its size, as a zip bomb does");
    }
    if (Thread.currentThread().isInterrupted()) {
      throw source.refusal("reading was stopped");
    }
  }
}
