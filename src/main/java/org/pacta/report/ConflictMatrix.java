package org.pacta.report;

import java.util.List;
import org.pacta.diff.Clash;
import org.pacta.report.SideBySide.Quotation;

/**
 * Treaties against statutes: for each duty of a treaty and each statute, whether they conflict, are
 * saved by an exception or a clause of deference, or leave each other untouched; each with the
 * chain of clauses. It says where the words pull against each other, not how a tribunal would rule.
 *
 * @param language of the report: en or zh
 * @param statutes the columns
 * @param rows the duties, by treaty in the order asked for
 */
public record ConflictMatrix(String language, List<Party> statutes, List<Row> rows)
    implements Section {

  /**
   * An instrument.
   *
   * @param id in the catalogue
   * @param shortTitle in the language of the report
   * @param language of the text quoted
   * @param caveat what has to be known before quoting; empty where nothing
   */
  public record Party(String id, String shortTitle, String language, String caveat) {}

  /**
   * A duty of a treaty.
   *
   * @param treaty whose duty it is
   * @param topic the id in the taxonomy
   * @param title of the topic
   * @param duty the clause that binds most; empty where there is none
   * @param exceptions the clauses that may save a measure, those of the article first
   * @param tests the tests that they set, in words
   * @param cells one for each statute
   */
  public record Row(
      Party treaty,
      String topic,
      String title,
      List<Quotation> duty,
      List<Quotation> exceptions,
      List<String> tests,
      List<Cell> cells) {}

  /**
   * How a statute stands to a duty.
   *
   * @param statute the id of the column
   * @param clash in a word
   * @param sentence the finding, with the clauses named
   * @param clauses of the statute that pull the other way, the weightiest first
   * @param deference clauses by which it gives way to treaties
   */
  public record Cell(
      String statute,
      Clash clash,
      String sentence,
      List<Quotation> clauses,
      List<Quotation> deference) {}
}
