package org.pacta.report;

import java.util.List;

/**
 * Provisions that say the same in two languages: those of one instrument in its own texts, and
 * those of two instruments that the aligner or the user holds equivalent.
 *
 * @param units in the order of the instruments, and of the text
 */
public record TranslationMemory(List<Unit> units) {

  /**
   * A pair.
   *
   * @param id from both addresses; no two are the same
   * @param basis {@code text} for the texts of one instrument, {@code equivalent} for two
   *     instruments
   * @param score confidence in [0, 1]; 1 for the texts of one instrument
   * @param variants one in each language
   */
  public record Unit(String id, String basis, double score, List<Variant> variants) {
    public Unit {
      variants = List.copyOf(variants);
    }
  }

  /**
   * One side of a pair.
   *
   * @param language en or zh
   * @param instrument the id in the catalogue
   * @param locator the provision
   * @param authenticity what the text is worth, as the catalogue has it
   * @param caveat what has to be known before quoting; empty where nothing
   * @param text its exact words
   */
  public record Variant(
      String language,
      String instrument,
      String locator,
      String authenticity,
      String caveat,
      String text) {}

  public TranslationMemory {
    units = List.copyOf(units);
  }
}
