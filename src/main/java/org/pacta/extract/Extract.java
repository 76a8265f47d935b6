package org.pacta.extract;

import java.util.List;

/**
 * What came out of one source file: its blocks in reading order.
 *
 * @param file the path as the catalogue or the user named it
 * @param sha256 hash of the bytes of the file, 64 hexadecimal digits
 * @param mediaType for instance {@code application/pdf}
 * @param blocks the blocks in the order of the source
 */
public record Extract(String file, String sha256, String mediaType, List<Block> blocks) {
  public Extract {
    blocks = List.copyOf(blocks);
  }
}
