package org.pacta.index;

import java.util.List;
import org.pacta.corpus.Language;
import org.pacta.structure.Locator;
import org.pacta.structure.Span;

/**
 * A citation of one instrument by another.
 *
 * @param citing the id of the instrument that cites
 * @param language the language of its text
 * @param from the innermost provision that holds the words
 * @param span the words in the extracted text of the citing instrument
 * @param text the words
 * @param cited the id of the instrument cited
 * @param locators the provisions cited, built from the words; empty where the whole is cited
 */
public record CitationBetween(
    String citing,
    Language language,
    Locator from,
    Span span,
    String text,
    String cited,
    List<Locator> locators) {
  public CitationBetween {
    locators = List.copyOf(locators);
  }
}
