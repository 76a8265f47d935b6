package org.pacta.report;

import java.util.List;
import org.pacta.report.SideBySide.Quotation;

/**
 * The table of models of regulation: for each goal and each model the answers that clauses give.
 * Nothing in it is an author's summary; an answer without a firm clause is inconclusive, one
 * without any is absent.
 *
 * @param language of the report: en or zh
 * @param columns the models
 * @param rows the questions; each has a cell for each column
 */
public record ModelTable(String language, List<Column> columns, List<Row> rows) implements Section {

  /**
   * A model of regulation.
   *
   * @param id as the catalogue names it
   * @param economy the name of the economy, in the language of the report
   * @param title what the literature calls the model, in words
   * @param instruments those that were read
   * @param units how many units they have
   * @param note both numbers as a sentence
   * @param goals how many firm clauses serve each goal
   */
  public record Column(
      String id,
      String economy,
      String title,
      List<Instrument> instruments,
      int units,
      String note,
      List<Weight> goals) {}

  /**
   * An instrument that was read.
   *
   * @param id in the catalogue
   * @param shortTitle in the language of the report
   * @param status in the catalogue; empty where unknown
   * @param firm whether its clauses can prove an answer by themselves: it is in force and binds
   * @param caveat what has to be known before quoting; empty where nothing
   */
  public record Instrument(
      String id, String shortTitle, String status, boolean firm, String caveat) {}

  /**
   * How much weight a model puts on a goal.
   *
   * @param goal national-security, privacy or commercial-interests
   * @param title in the language of the report
   * @param clauses firm clauses whose main topic serves the goal
   * @param percent of all that serve any goal, rounded
   */
  public record Weight(String goal, String title, int clauses, int percent) {}

  /** A question. */
  public record Row(String id, String title, List<Cell> cells) {}

  /**
   * What a model has to a question.
   *
   * @param column the id of the model
   * @param answers in the order of the rules, absent ones included
   * @param note what was searched where there is nothing to search; else empty
   */
  public record Cell(String column, List<Answer> answers, String note) {

    /** The answers of a status. */
    public List<Answer> having(String status) {
      return answers.stream().filter(a -> a.status().equals(status)).toList();
    }
  }

  /**
   * An answer.
   *
   * @param id in the rules
   * @param title in the language of the report
   * @param status {@code found}; {@code inconclusive} where no firm clause says so; {@code absent}
   * @param note how many clauses of how many instruments say so
   * @param clauses the clauses, the firmest first
   * @param quotations the first of them in full, no two of one instrument
   */
  public record Answer(
      String id,
      String title,
      String status,
      String note,
      List<Clause> clauses,
      List<Quoted> quotations) {}

  /**
   * A clause that gives an answer.
   *
   * @param instrument the id in the catalogue
   * @param shortTitle in the language of the report
   * @param locator the unit
   * @param citation its pinpoint
   * @param modality its force
   * @param firm whether it proves the answer by itself: mainly about it, and of law in force
   * @param words that were the evidence
   */
  public record Clause(
      String instrument,
      String shortTitle,
      String locator,
      String citation,
      String modality,
      boolean firm,
      String words) {}

  /** The words of a clause, with the language they are in. */
  public record Quoted(Clause clause, String textLanguage, Quotation quotation) {}
}
