package org.pacta.corpus;

/**
 * A file of the user's own, on its way into the corpus.
 *
 * @param id the id that it is to have, or that of an instrument whose text it replaces
 * @param language its language
 * @param kind what sort of law it is
 * @param title its title, in whatever language
 */
public record Addition(String id, Language language, InstrumentKind kind, String title) {
  public Addition {
    if (title.isBlank()) {
      throw new IllegalArgumentException("an instrument needs a title");
    }
  }
}
