package org.pacta.index;

import org.pacta.corpus.CatalogueEntry;
import org.pacta.norm.AnnotatedText;

/**
 * A text on its way into the search index.
 *
 * @param entry what the catalogue says of the instrument
 * @param manifest what the manifest says of the text
 * @param annotated its tree and norms
 */
public record IndexedText(CatalogueEntry entry, Manifest.Entry manifest, AnnotatedText annotated) {
  /** The id and language: {@code tpp.en}. */
  public String key() {
    return manifest.instrument() + "." + manifest.language().code();
  }
}
