package org.pacta.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads a source file of any known format into blocks of text. One extractor may be used by several
 * threads at once; the same bytes always give the same blocks.
 */
public final class Extractor {
  private final Limits limits;

  /** An extractor within {@link Limits#DEFAULT}. */
  public Extractor() {
    this(Limits.DEFAULT);
  }

  /** An extractor within limits of one's own. */
  public Extractor(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads one file.
   *
   * @param nameForMessages the file as the catalogue or the user named it
   * @return at least one block
   * @throws ExtractException if the file is missing, empty, broken, encrypted, holds no text or
   *     goes beyond the limits
   */
  public Extract extract(Path file, String nameForMessages) {
    Source source = source(file, nameForMessages);
    Blocks read = new TimeLimit(source).call(() -> read(source, file));
    List<Block> blocks = read.list();
    if (blocks.isEmpty()) {
      throw source.refusal(
          source.mediaType().equals("application/pdf")
              ? "holds no text: its pages may be pictures"
              : "holds no text");
    }
    return new Extract(
        nameForMessages, sha256(source.bytes()), source.mediaType(), blocks, read.markup());
  }

  /** The bytes of a file within the limits, and what they are. */
  Source source(Path file, String nameForMessages) {
    byte[] bytes = bytes(file, nameForMessages);
    return new Source(nameForMessages, mediaType(bytes, file, nameForMessages), bytes, limits);
  }

  private byte[] bytes(Path file, String name) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new ExtractException(name, "no such file");
      }
      if (Files.size(file) > limits.fileBytes()) {
        throw new ExtractException(name, "is larger than " + limits.fileBytes() + " bytes");
      }
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length == 0) {
        throw new ExtractException(name, "is empty");
      }
      return bytes;
    } catch (IOException e) {
      throw new ExtractException(name, "cannot be read: " + Reasons.of(e));
    }
  }

  private static String mediaType(byte[] bytes, Path file, String name) {
    try {
      return Format.mediaType(bytes, String.valueOf(file.getFileName()));
    } catch (IOException e) {
      throw new ExtractException(name, "cannot be read: " + Reasons.of(e));
    }
  }

  private static Blocks read(Source source, Path file) throws IOException {
    Blocks blocks = new Blocks(source);
    Format.of(source, String.valueOf(file.getFileName())).frontEnd().read(source, blocks);
    return blocks;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
