package org.pacta.extract;

import java.io.IOException;

/** Reads the files of one family of formats. */
interface FrontEnd {
  /**
   * Adds the blocks of {@code source} in reading order.
   *
   * @throws ExtractException if the file is broken, encrypted or beyond the limits
   * @throws IOException if the library that reads the format gives up
   */
  void read(Source source, Blocks blocks) throws IOException;
}
