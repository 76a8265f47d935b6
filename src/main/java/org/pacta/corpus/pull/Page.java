package org.pacta.corpus.pull;

import java.net.URI;

/**
 * A small answer of a server, held in memory.
 *
 * @param status the status code
 * @param body the text
 */
record Page(int status, String body) {
  /** Where pages come from. */
  @FunctionalInterface
  interface Source {
    /**
     * The page at an address, redirects followed.
     *
     * @throws TransientException if the host does not answer
     */
    Page get(URI address);
  }
}
