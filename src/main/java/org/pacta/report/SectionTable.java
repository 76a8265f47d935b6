package org.pacta.report;

import java.util.List;
import java.util.stream.Stream;
import org.pacta.report.SideBySide.Quotation;

/**
 * A further part of a report as a flat table, for documents and workbooks: each row ends with the
 * words that prove it and the place where they stand.
 *
 * @param title of the part
 * @param hint how it is to be read
 * @param header the names of the columns
 * @param rows each as long as the header
 */
record SectionTable(String title, String hint, List<String> header, List<List<String>> rows) {

  /** The table of a part. */
  static SectionTable of(Section section, Texts texts) {
    return switch (section) {
      case Ladder l -> ladder(l, texts);
      case ConflictMatrix m -> conflicts(m, texts);
      case GovernanceSheet s -> sheet(s, texts);
      case ModelTable m -> models(m, texts);
    };
  }

  private static List<String> header(Texts texts, String... keys) {
    return Stream.of(keys).map(k -> texts.word("column", k)).toList();
  }

  private static SectionTable ladder(Ladder ladder, Texts texts) {
    Stream<List<String>> ranked =
        ladder.rungs().stream()
            .flatMap(r -> r.clauses().stream().map(c -> clause(r.title(), c, texts)));
    Stream<List<String>> aside =
        ladder.aside().stream().map(c -> clause(texts.text("ladder.aside"), c, texts));
    Stream<List<String>> absent =
        ladder.absent().stream()
            .map(
                a ->
                    List.of(
                        texts.word("status", "absent"), a.shortTitle(), "", "", a.note(), "", ""));
    return new SectionTable(
        texts.get("ladder.title", ladder.title()),
        texts.text("ladder.hint"),
        header(texts, "rung", "instrument", "citation", "force", "proof", "words", "place"),
        Stream.of(ranked, aside, absent).flatMap(s -> s).toList());
  }

  private static List<String> clause(String rung, Ladder.Clause clause, Texts texts) {
    Quotation q = clause.clause();
    return List.of(
        rung,
        clause.shortTitle(),
        q.citation(),
        texts.word("modality", clause.commitment().force()),
        String.join("\n", clause.proofs()),
        q.text(),
        q.locator());
  }

  private static SectionTable conflicts(ConflictMatrix matrix, Texts texts) {
    return new SectionTable(
        texts.text("conflicts.title"),
        texts.text("conflicts.hint"),
        header(
            texts, "topic", "duty", "duty-words", "instrument", "finding", "why", "words", "place"),
        matrix.rows().stream().flatMap(r -> conflicts(matrix, r, texts)).toList());
  }

  private static Stream<List<String>> conflicts(
      ConflictMatrix matrix, ConflictMatrix.Row row, Texts texts) {
    return matrix.statutes().stream()
        .flatMap(
            s ->
                row.cells().stream()
                    .filter(c -> c.statute().equals(s.id()))
                    .map(c -> conflict(row, s, c, texts)));
  }

  private static List<String> conflict(
      ConflictMatrix.Row row, ConflictMatrix.Party statute, ConflictMatrix.Cell cell, Texts texts) {
    List<Quotation> against =
        Stream.concat(cell.clauses().stream(), cell.deference().stream()).toList();
    return List.of(
        row.title(),
        row.treaty().shortTitle() + " " + joined(row.duty(), Quotation::citation, ", "),
        joined(row.duty(), Quotation::text, "\n"),
        statute.shortTitle(),
        texts.word("clash", cell.clash().code()),
        cell.sentence(),
        joined(against, q -> q.citation() + ": " + q.text(), "\n"),
        joined(against, Quotation::locator, "\n"));
  }

  private static String joined(
      List<Quotation> clauses, java.util.function.Function<Quotation, String> part, String by) {
    return String.join(by, clauses.stream().map(part).toList());
  }

  private static SectionTable sheet(GovernanceSheet sheet, Texts texts) {
    return new SectionTable(
        texts.text("sheet.title"),
        texts.text("sheet.hint"),
        header(texts, "instrument", "question", "answer", "citation", "force", "words", "place"),
        sheet.rows().stream()
            .flatMap(r -> r.cells().stream().flatMap(c -> answers(r, c, texts)))
            .toList());
  }

  private static Stream<List<String>> answers(
      GovernanceSheet.Row row, GovernanceSheet.Cell cell, Texts texts) {
    if (cell.entries().isEmpty()) {
      String nothing = texts.word("status", "inconclusive");
      return Stream.of(List.of(row.shortTitle(), cell.title(), nothing, "", "", "", ""));
    }
    return cell.entries().stream()
        .flatMap(
            e ->
                e.citations().stream()
                    .map(
                        c ->
                            List.of(
                                row.shortTitle(),
                                cell.title(),
                                e.title(),
                                c.citation(),
                                texts.word("modality", c.modality()),
                                c.words(),
                                c.locator())));
  }

  private static SectionTable models(ModelTable table, Texts texts) {
    return new SectionTable(
        texts.text("models.title"),
        texts.text("models.hint"),
        header(
            texts,
            "question",
            "economy",
            "answer",
            "finding",
            "instrument",
            "citation",
            "force",
            "words",
            "place"),
        table.rows().stream().flatMap(r -> models(table, r, texts)).toList());
  }

  private static Stream<List<String>> models(ModelTable table, ModelTable.Row row, Texts texts) {
    return row.cells().stream()
        .flatMap(
            cell ->
                table.columns().stream()
                    .filter(c -> c.id().equals(cell.column()))
                    .flatMap(
                        c ->
                            cell.answers().stream()
                                .flatMap(
                                    a ->
                                        model(
                                            List.of(
                                                row.title(),
                                                c.economy(),
                                                a.title(),
                                                texts.word("status", a.status())),
                                            a,
                                            texts))));
  }

  private static Stream<List<String>> model(
      List<String> head, ModelTable.Answer answer, Texts texts) {
    if (answer.clauses().isEmpty()) {
      return Stream.of(Stream.concat(head.stream(), Stream.of("", "", "", "", "")).toList());
    }
    return answer.clauses().stream()
        .map(
            c ->
                Stream.concat(
                        head.stream(),
                        Stream.of(
                            c.shortTitle(),
                            c.citation(),
                            texts.word("modality", c.modality()),
                            c.words(),
                            c.locator()))
                    .toList());
  }
}
