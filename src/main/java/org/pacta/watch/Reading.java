package org.pacta.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pacta.corpus.InstrumentKind;
import org.pacta.corpus.Language;
import org.pacta.extract.Extract;
import org.pacta.extract.ExtractException;
import org.pacta.extract.Extractor;
import org.pacta.structure.InstrumentText;
import org.pacta.structure.Recogniser;
import org.pacta.structure.StructureParser;

/**
 * What a file says of itself.
 *
 * @param language of most of its text
 * @param kind told by its title or its words; empty where neither does
 * @param title its own, or else the name of the file
 * @param text the tree of its provisions, of which there is at least one
 */
record Reading(
    Language language, Optional<InstrumentKind> kind, String title, InstrumentText text) {

  /**
   * Reads a file.
   *
   * @param name the file as messages call it
   * @throws ExtractException if it cannot be read, or holds no provision
   */
  static Reading of(Path file, String name) {
    Recogniser recogniser = new Recogniser();
    Extract extract = new Extractor().extract(file, name);
    Language language = recogniser.language(extract);
    String title = recogniser.title(extract).orElse(name);
    InstrumentText text = new StructureParser().parse("", language, title, List.of(extract));
    if (text.stream().findAny().isEmpty()) {
      throw new ExtractException(name, "no provision was found in it");
    }
    return new Reading(language, recogniser.kind(extract), title, text);
  }
}
