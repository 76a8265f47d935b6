package org.pacta.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.pacta.structure.Span;

/**
 * The comparison of instruments by topic: rows are topics, columns instruments, cells the
 * provisions with the words that prove them.
 *
 * @param title the title of the report
 * @param language the language of the report itself: en or zh
 * @param columns the instruments, in the order asked for
 * @param rows the topics, in the order of the taxonomy
 * @param sections further parts
 */
public record SideBySide(
    String title, String language, List<Column> columns, List<Row> rows, List<Section> sections) {
  public SideBySide {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    sections = List.copyOf(sections);
  }

  /** Without further parts. */
  public SideBySide(String title, String language, List<Column> columns, List<Row> rows) {
    this(title, language, columns, rows, List.of());
  }

  /** The same with further parts. */
  public SideBySide with(List<Section> further) {
    return new SideBySide(title, language, columns, rows, further);
  }

  /** Whether no instrument has anything on any of the topics. */
  @JsonIgnore
  public boolean isEmpty() {
    return rows.stream().allMatch(r -> r.cells().stream().allMatch(c -> c.quotations().isEmpty()));
  }

  /**
   * An instrument.
   *
   * @param id the id in the catalogue
   * @param shortTitle the heading
   * @param title the full title
   * @param language the language of the text quoted
   * @param kind treaty, statute, ...
   * @param specimen whether it is a model text and no law
   * @param caveats what has to be known before quoting
   * @param sources the files, with hash and authenticity
   */
  public record Column(
      String id,
      String shortTitle,
      String title,
      String language,
      String kind,
      boolean specimen,
      List<String> caveats,
      List<Source> sources) {}

  /** A file that was quoted from. */
  public record Source(String file, String sha256, String authenticity) {}

  /**
   * A topic.
   *
   * @param topic the id in the taxonomy
   * @param title in the language of the report
   * @param description what the topic holds
   * @param cells one for each column
   * @param differences sentences on what differs in legal effect, built from the norms
   */
  public record Row(
      String topic, String title, String description, List<Cell> cells, List<String> differences) {}

  /**
   * What an instrument has on a topic.
   *
   * @param instrument the id of the column
   * @param status {@code found}, {@code inconclusive} or {@code absent}
   * @param quotations the provisions, the weightiest first
   * @param note what was searched where nothing was found; else empty
   */
  public record Cell(String instrument, String status, List<Quotation> quotations, String note) {}

  /**
   * A provision quoted.
   *
   * @param locator the unit
   * @param citation as a lawyer writes it
   * @param heading of the article
   * @param text the exact characters of the extracted text at {@code span}
   * @param span where they stand
   * @param whole whether this is the whole unit
   * @param suspended whether the instrument that takes the provision over suspends it
   * @param marks the evidence inside {@code text}
   * @param modality the force of the main clause
   * @param bearer who is bound or entitled; empty where nobody is named
   * @param score confidence of the topic, in [0, 1]
   * @param rules the rules that spoke
   * @param exceptions the exceptions that stand in the same article, in words
   * @param enforceability {@code inside} or {@code outside} dispute settlement, or {@code unknown}
   * @param enforceabilityClause the clause that says so, in words; empty where unknown
   * @param note incorporation and the like; else empty
   */
  public record Quotation(
      String locator,
      String citation,
      String heading,
      String text,
      Span span,
      boolean whole,
      boolean suspended,
      List<Span> marks,
      String modality,
      String bearer,
      double score,
      List<String> rules,
      List<String> exceptions,
      String enforceability,
      String enforceabilityClause,
      String note) {

    /** The text cut at the marks. */
    public List<Segment> segments() {
      return Segment.cut(text, marks);
    }
  }
}
