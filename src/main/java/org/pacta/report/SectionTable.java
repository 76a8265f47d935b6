package org.pacta.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pacta.report.SideBySide.Quotation;

/**
 * A further part of a report as a flat table, for documents and workbooks: each row ends with the
 * words that prove it and the place where they stand.
 *
 * @param title of the part
 * @param hint how it is to be read
 * @param header the names of the columns
 * @param keys how many columns at the beginning say what a row is about; rows that are alike in
 *     them can be told as one
 * @param rows each as long as the header
 */
record SectionTable(
    String title, String hint, List<String> header, int keys, List<List<String>> rows) {
  /** Where each row stands for itself. */
  private static final int ALL = Integer.MAX_VALUE;

  /** The table of a part. */
  static SectionTable of(Section section, Texts texts) {
    return switch (section) {
      case Ladder l -> ladder(l, texts);
      case ConflictMatrix m -> conflicts(m, texts);
      case GovernanceSheet s -> sheet(s, texts);
      case ModelTable m -> models(m, texts);
    };
  }

  /**
   * The same for reading on paper: one row for what has several clauses, which are told in a row
   * with their evidence. The table itself where each of its rows stands for itself.
   */
  SectionTable condensed(Texts texts) {
    if (keys >= header.size()) {
      return this;
    }
    Map<List<String>, List<String>> clauses = new LinkedHashMap<>();
    for (List<String> row : rows) {
      clauses
          .computeIfAbsent(row.subList(0, keys), k -> new ArrayList<>())
          .add(clause(row.subList(keys, row.size() - 2), row.get(row.size() - 2)));
    }
    List<List<String>> condensed = new ArrayList<>();
    clauses.forEach((key, told) -> condensed.add(together(key, List.of(String.join("; ", told)))));
    List<String> head =
        together(header.subList(0, keys), List.of(texts.word("column", "citation")));
    return new SectionTable(title, hint, head, ALL, condensed);
  }

  private static String clause(List<String> place, String words) {
    String quoted = words.isEmpty() ? "" : "“" + words + "”";
    return Stream.concat(place.stream(), Stream.of(quoted))
        .filter(w -> !w.isEmpty())
        .collect(Collectors.joining(" "));
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
        ALL,
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
            texts,
            "topic",
            "duty",
            "instrument",
            "finding",
            "duty-words",
            "why",
            "citation",
            "words",
            "place"),
        ALL,
        matrix.rows().stream().flatMap(r -> conflicts(matrix, r, texts)).toList());
  }

  private static Stream<List<String>> conflicts(
      ConflictMatrix matrix, ConflictMatrix.Row row, Texts texts) {
    return matrix.statutes().stream()
        .flatMap(
            s ->
                row.cells().stream()
                    .filter(c -> c.statute().equals(s.id()))
                    .flatMap(c -> conflict(row, s, c, texts)));
  }

  /** A row for each clause; what they share and is long stands in the first only. */
  private static Stream<List<String>> conflict(
      ConflictMatrix.Row row, ConflictMatrix.Party statute, ConflictMatrix.Cell cell, Texts texts) {
    List<Quotation> against =
        Stream.concat(cell.clauses().stream(), cell.deference().stream()).toList();
    List<String> shared =
        List.of(
            row.title(),
            row.treaty().shortTitle() + " " + joined(row.duty(), Quotation::citation, ", "),
            statute.shortTitle(),
            texts.word("clash", cell.clash().code()));
    String duty = joined(row.duty(), Quotation::text, "\n");
    if (against.isEmpty()) {
      return Stream.of(together(shared, List.of(duty, cell.sentence(), "", "", "")));
    }
    return IntStream.range(0, against.size())
        .mapToObj(
            i -> {
              Quotation q = against.get(i);
              return together(
                  shared,
                  List.of(
                      i == 0 ? duty : "",
                      i == 0 ? cell.sentence() : "",
                      q.citation(),
                      q.text(),
                      q.locator()));
            });
  }

  private static List<String> together(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
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
        3,
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
        4,
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
