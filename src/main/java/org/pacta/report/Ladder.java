package org.pacta.report;

import java.util.List;
import org.pacta.diff.Commitment;
import org.pacta.report.SideBySide.Quotation;

/**
 * The stringency ladder of a topic: the weightiest clause of each instrument, from the weakest
 * wording to the hardest, with the proof of the order.
 *
 * @param topic the id in the taxonomy
 * @param title of the topic, in the language of the report
 * @param language of the report: en or zh
 * @param rungs the weakest first; the order is partial, so two on one rung may be incomparable
 * @param aside clauses that only touch on the topic and are not ranked
 * @param absent the instruments that have no such clause, with what was searched
 */
public record Ladder(
    String topic,
    String title,
    String language,
    List<Rung> rungs,
    List<Clause> aside,
    List<Absence> absent)
    implements Section {

  /**
   * Commitments of one height.
   *
   * @param rung from 0, for clauses that bind to nothing
   * @param title in the language of the report
   * @param clauses in the order of the instruments
   */
  public record Rung(int rung, String title, List<Clause> clauses) {}

  /**
   * The weightiest clause of an instrument.
   *
   * @param instrument the id in the catalogue
   * @param shortTitle in the language of the report
   * @param kind in words: whom such an instrument binds
   * @param textLanguage the language of the quotation
   * @param caveat what has to be known before quoting; empty where nothing
   * @param step the kind of clause, in words
   * @param commitment what was compared
   * @param clause the words
   * @param proofs sentences that say what it binds more than, and why; what it cannot be compared
   *     with
   */
  public record Clause(
      String instrument,
      String shortTitle,
      String kind,
      String textLanguage,
      String caveat,
      String step,
      Commitment commitment,
      Quotation clause,
      List<String> proofs) {}

  /**
   * An instrument without a clause on the topic.
   *
   * @param instrument the id in the catalogue
   * @param shortTitle in the language of the report
   * @param units the number of units that were searched
   * @param note the same as a sentence
   */
  public record Absence(String instrument, String shortTitle, int units, String note) {}
}
