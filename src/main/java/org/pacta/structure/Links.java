package org.pacta.structure;

import java.util.List;

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
   * @param instruments those that may be cited; reading their names takes a while, so that many
   *     texts share them
   */
  public static Links of(InstrumentText text, CitedInstruments instruments) {
    return new Links(References.of(text, instruments), Definitions.of(text));
  }
}
