package org.pacta.extract;

import java.util.List;

/**
 * What came out of one source file: its blocks in reading order.
 *
 * @param file the path as the catalogue or the user named it
 * @param sha256 hash of the bytes of the file, 64 hexadecimal digits
 * @param mediaType for instance {@code application/pdf}
 * @param blocks the blocks in the order of the source
 * @param markup what the source marks of its structure
 */
public record Extract(
    String file, String sha256, String mediaType, List<Block> blocks, Markup markup) {
  public Extract {
    blocks = List.copyOf(blocks);
  }

  /** What came out of a file that does not mark its structure. */
  public Extract(String file, String sha256, String mediaType, List<Block> blocks) {
    this(file, sha256, mediaType, blocks, Markup.NONE);
  }
}
