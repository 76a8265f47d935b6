package org.pacta.structure;

import java.util.List;

/** Reads the citations of one language out of the lines of a text. */
interface CitationReader {

  /**
   * Learns the short names that the text gives to other instruments; called with every line first.
   */
  void learn(String line);

  /**
   * The citations of a line in its order.
   *
   * @param offset where the line begins in the extracted text
   */
  List<Citation> in(String line, int offset);
}
