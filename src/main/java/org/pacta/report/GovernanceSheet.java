package org.pacta.report;

import java.util.List;

/**
 * The governance sheet: who is bound, which data, when and where, how, and to what end, for each
 * instrument. Every entry is a finding on the words and cites the clauses that it stands on.
 *
 * @param language of the report: en or zh
 * @param rows one for each instrument, in the order asked for
 */
public record GovernanceSheet(String language, List<Row> rows) implements Section {

  /**
   * An instrument.
   *
   * @param instrument the id in the catalogue
   * @param shortTitle in the language of the report
   * @param caveat what has to be known before quoting; empty where nothing
   * @param cells one for each question, in the order of the questions
   */
  public record Row(String instrument, String shortTitle, String caveat, List<Cell> cells) {}

  /**
   * The answer to a question.
   *
   * @param question who, what, when-and-where, how, to-what-end
   * @param title in the language of the report
   * @param entries the most frequent first; empty where nothing proves an answer
   */
  public record Cell(String question, String title, List<Entry> entries) {}

  /**
   * One answer.
   *
   * @param value the kind, as the rules name it
   * @param title in the language of the report
   * @param clauses how many clauses say so
   * @param citations all of them, in the order of the text
   */
  public record Entry(String value, String title, int clauses, List<Citation> citations) {}

  /**
   * The words that prove an entry.
   *
   * @param locator the unit
   * @param citation its pinpoint
   * @param modality the force of the clause in which they stand
   * @param words the exact words
   * @param rule that found them
   */
  public record Citation(
      String locator, String citation, String modality, String words, String rule) {}
}
