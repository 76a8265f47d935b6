package org.pacta.corpus;

/** A text that cannot be taken into the corpus; the message says why, in one line. */
public final class CorpusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CorpusException(String message) {
    super(message);
  }
}
