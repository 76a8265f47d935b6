package org.pacta.structure;

import java.util.List;
import org.pacta.corpus.Catalogue;

/**
 * What ties the provisions of a text to one another and to other instruments.
 *
 * @param references the citations, in the order of the text
 * @param terms the defined terms and their uses
 */
public record Links(List<Reference> references, DefinitionGraph terms) {
  public Links {
    references = List.copyOf(references);
  }

  /**
   * The links of a text; without any where it neither cites nor defines.
   *
   * @param catalogue names the instruments that may be cited
   */
  public static Links of(InstrumentText text, Catalogue catalogue) {
    return new Links(References.of(text, catalogue), Definitions.of(text));
  }
}
