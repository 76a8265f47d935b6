package org.pacta.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.InstrumentKind;
import org.pacta.diff.Commitment;
import org.pacta.diff.Deltas;
import org.pacta.index.EffectiveText;
import org.pacta.index.Library;
import org.pacta.norm.Modality;
import org.pacta.norm.Norm;
import org.pacta.norm.Norm.TopicTag;
import org.pacta.norm.Taxonomy;
import org.pacta.norm.Topic.Goal;
import org.pacta.report.ModelTable.Answer;
import org.pacta.report.ModelTable.Cell;
import org.pacta.report.ModelTable.Clause;
import org.pacta.report.ModelTable.Column;
import org.pacta.report.ModelTable.Instrument;
import org.pacta.report.ModelTable.Quoted;
import org.pacta.report.ModelTable.Row;
import org.pacta.report.ModelTable.Weight;
import org.pacta.structure.Pinpoint;

/** Fills the table of models of regulation from the clauses of an index. */
public final class ModelTableBuilder {
  private static final String IN_FORCE = "in-force";

  /** Quotations in full of an answer. */
  private static final int QUOTED = 4;

  private final Library library;
  private final Texts texts;
  private final ModelRules rules;
  private final Taxonomy taxonomy;
  private final Quoter quoter;

  /** A clause with what it stands in. */
  private record Found(
      CatalogueEntry entry, EffectiveText.Part part, Norm norm, String text, boolean firm) {

    double score(List<String> topics) {
      return tags(topics).mapToDouble(TopicTag::score).max().orElse(0);
    }

    Stream<TopicTag> tags(List<String> topics) {
      return norm.topics().stream().filter(t -> topics.contains(t.topic()));
    }

    boolean mainly(List<String> topics) {
      return !norm.topics().isEmpty() && topics.contains(norm.topics().getFirst().topic());
    }
  }

  /**
   * Prepares a table.
   *
   * @param library the index to quote from
   * @param texts the words of the report, which decide on its language
   */
  public ModelTableBuilder(Library library, Texts texts, ModelRules rules, Taxonomy taxonomy) {
    this.library = library;
    this.texts = texts;
    this.rules = rules;
    this.taxonomy = taxonomy;
    this.quoter = new Quoter(texts);
  }

  /**
   * The table that some instruments give.
   *
   * @param entries in the order in which they are to be quoted; those of no model are left out
   */
  public ModelTable build(List<CatalogueEntry> entries) {
    List<Column> columns = new ArrayList<>();
    List<List<Found>> clauses = new ArrayList<>();
    for (ModelRules.Column column : rules.columns()) {
      List<CatalogueEntry> own = entries.stream().filter(e -> rules.represents(column, e)).toList();
      List<EffectiveText> read =
          own.stream()
              .map(e -> EffectiveText.of(library, e))
              .filter(c -> !c.parts().isEmpty())
              .toList();
      List<Found> found = read.stream().flatMap(c -> clauses(column, c)).toList();
      columns.add(column(column, read, found));
      clauses.add(found);
    }
    List<Row> rows = rules.rows().stream().map(r -> row(r, columns, clauses)).toList();
    return new ModelTable(texts.language().code(), columns, rows);
  }

  private static Stream<Found> clauses(ModelRules.Column model, EffectiveText column) {
    boolean firm = firm(model, column.entry());
    return column.parts().stream()
        .flatMap(
            part ->
                part.norms().stream()
                    .filter(n -> !n.topics().isEmpty())
                    .map(n -> found(column.entry(), part, n, firm)));
  }

  /** A recital may explain an answer; it proves none. */
  private static Found found(
      CatalogueEntry entry, EffectiveText.Part part, Norm norm, boolean firm) {
    String text =
        part.text().text().find(norm.locator()).map(part.text().text()::textOf).orElse("");
    boolean binds =
        norm.modality() != Modality.OTHER
            && norm.modality() != Modality.INCONCLUSIVE
            && !Commitment.recital(norm.locator());
    return new Found(entry, part, norm, text, firm && binds);
  }

  /** Whether the economy of a model is bound by an instrument. */
  private static boolean firm(ModelRules.Column model, CatalogueEntry entry) {
    return entry.parties().contains(model.party())
        && entry.status().equals(IN_FORCE)
        && entry.kind() != InstrumentKind.SOFT_LAW
        && entry.kind() != InstrumentKind.DRAFT;
  }

  private Column column(ModelRules.Column column, List<EffectiveText> read, List<Found> found) {
    List<Instrument> instruments =
        read.stream().map(EffectiveText::entry).map(e -> instrument(column, e)).toList();
    int units = read.stream().mapToInt(EffectiveText::units).sum();
    return new Column(
        column.id(),
        economy(column.party()),
        texts.get("models.called", column.title().in(texts.language())),
        instruments,
        units,
        texts.get("models.read", read.size(), units),
        weights(found));
  }

  private Instrument instrument(ModelRules.Column column, CatalogueEntry e) {
    return new Instrument(
        e.id(), e.shortTitleIn(texts.language()), e.status(), firm(column, e), e.caveat());
  }

  private String economy(String party) {
    return Locale.of("", party).getDisplayCountry(Locale.of(texts.language().code()));
  }

  private List<Weight> weights(List<Found> found) {
    List<Goal> served = found.stream().filter(Found::firm).flatMap(f -> goals(f.norm())).toList();
    return Stream.of(Goal.values())
        .map(
            g -> {
              String code = g.name().toLowerCase(Locale.ROOT).replace('_', '-');
              int clauses = (int) served.stream().filter(g::equals).count();
              int percent = served.isEmpty() ? 0 : Math.round(100f * clauses / served.size());
              return new Weight(code, texts.word("goal", code), clauses, percent);
            })
        .toList();
  }

  private Stream<Goal> goals(Norm norm) {
    return taxonomy.find(norm.topics().getFirst().topic()).stream()
        .flatMap(t -> t.goals().stream());
  }

  private Row row(ModelRules.Row row, List<Column> columns, List<List<Found>> clauses) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      List<Found> found = clauses.get(i);
      List<Answer> answers = row.answers().stream().map(a -> answer(a, found)).toList();
      int units = columns.get(i).units();
      String note = units == 0 ? texts.text("models.unread") : texts.get("models.searched", units);
      cells.add(new Cell(columns.get(i).id(), answers, note));
    }
    return new Row(row.id(), row.title().in(texts.language()), cells);
  }

  private Answer answer(ModelRules.Answer asked, List<Found> clauses) {
    List<String> topics = asked.topics();
    List<Found> found =
        clauses.stream()
            .filter(
                f ->
                    f.tags(topics).findAny().isPresent()
                        && asked.holds(f.entry().kind(), f.norm(), f.text()))
            .sorted(
                Comparator.comparing((Found f) -> !firm(f, topics))
                    .thenComparing(f -> -Deltas.hardness(f.norm().modality()))
                    .thenComparing(f -> -f.score(topics)))
            .toList();
    String status =
        found.stream().anyMatch(f -> firm(f, topics))
            ? "found"
            : found.isEmpty() && !clauses.isEmpty() ? "absent" : "inconclusive";
    return new Answer(
        asked.id(),
        asked.title().in(texts.language()),
        status,
        note(found),
        found.stream().map(f -> clause(f, topics)).toList(),
        quotations(found, topics));
  }

  private String note(List<Found> found) {
    long instruments = found.stream().map(f -> f.entry().id()).distinct().count();
    return texts.get("models.count", found.size(), instruments);
  }

  private static boolean firm(Found found, List<String> topics) {
    return found.firm() && found.mainly(topics);
  }

  private Clause clause(Found found, List<String> topics) {
    Norm norm = found.norm();
    String words =
        found.tags(topics).findFirst().stream()
            .flatMap(t -> t.evidence().stream())
            .map(e -> e.span().of(found.part().text().text().text()))
            .findFirst()
            .orElse("");
    return new Clause(
        found.entry().id(),
        found.entry().shortTitleIn(texts.language()),
        norm.locator().value(),
        Pinpoint.of(norm.locator(), found.part().text().text().language()),
        norm.modality().code(),
        firm(found, topics),
        words);
  }

  private List<Quoted> quotations(List<Found> found, List<String> topics) {
    List<Quoted> quotations = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Found f : found) {
      if (quotations.size() < QUOTED && known.add(f.entry().id())) {
        quoted(f, topics).ifPresent(quotations::add);
      }
    }
    return quotations;
  }

  private Optional<Quoted> quoted(Found found, List<String> topics) {
    var evidence = found.tags(topics).flatMap(t -> t.evidence().stream()).toList();
    String language = found.part().text().text().language().code();
    return quoter
        .quote(found.part(), found.norm(), evidence, found.score(topics))
        .map(q -> new Quoted(clause(found, topics), language, q));
  }
}
