package org.pacta.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.diff.Clash;
import org.pacta.diff.Commitment;
import org.pacta.diff.ConflictRules;
import org.pacta.diff.LadderScale;
import org.pacta.index.EffectiveText;
import org.pacta.index.Library;
import org.pacta.norm.Evidence;
import org.pacta.norm.Norm;
import org.pacta.norm.Taxonomy;
import org.pacta.report.ConflictMatrix.Cell;
import org.pacta.report.ConflictMatrix.Party;
import org.pacta.report.ConflictMatrix.Row;
import org.pacta.report.SideBySide.Quotation;
import org.pacta.structure.Locator;

/** Sets the duties of treaties against the rules of statutes, clause by clause. */
public final class ConflictBuilder {
  /** The aims of exceptions that are not tied to the subject of their article. */
  private static final Set<String> GENERAL = Set.of("general", "essential-security");

  /** How many clauses a sentence names. */
  private static final int NAMED = 6;

  private final Library library;
  private final Texts texts;
  private final ConflictRules rules;
  private final Taxonomy taxonomy = Taxonomy.builtin();

  /**
   * Prepares a matrix.
   *
   * @param library the index to quote from
   * @param texts the words of the report, which decide on its language
   * @param rules where to look for conflicts
   */
  public ConflictBuilder(Library library, Texts texts, ConflictRules rules) {
    this.library = library;
    this.texts = texts;
    this.rules = rules;
  }

  /**
   * The matrix of treaties against statutes; an instrument without a text in the index is left out.
   *
   * @param treaties in order
   * @param statutes in order
   */
  public ConflictMatrix build(List<CatalogueEntry> treaties, List<CatalogueEntry> statutes) {
    List<EffectiveText> left = held(treaties);
    List<EffectiveText> right = held(statutes);
    List<Row> rows = new ArrayList<>();
    for (EffectiveText treaty : left) {
      for (ConflictRules.Pair pair : rules.pairs()) {
        duty(treaty, pair.duty()).ifPresent(d -> rows.add(row(treaty, pair, d, right)));
      }
    }
    return new ConflictMatrix(
        texts.language().code(), right.stream().map(this::party).toList(), rows);
  }

  /** A duty with the clauses that may lift it. */
  private record Duty(
      Commitment commitment, Quotation clause, List<Quotation> exceptions, List<String> tests) {}

  private List<EffectiveText> held(List<CatalogueEntry> entries) {
    return entries.stream()
        .map(e -> EffectiveText.of(library, e))
        .filter(c -> !c.parts().isEmpty())
        .toList();
  }

  private Party party(EffectiveText column) {
    return new Party(
        column.entry().id(),
        column.entry().shortTitleIn(texts.language()),
        column.parts().getFirst().text().text().language().code(),
        column.entry().caveat());
  }

  /** The heaviest clause of all its texts; the first where they weigh alike. */
  private Optional<Duty> duty(EffectiveText treaty, String topic) {
    LadderScale scale = LadderScale.of(topic, taxonomy).orElseThrow();
    return treaty.parts().stream()
        .flatMap(
            part ->
                Commitment.of(part.text(), scale, part::applies)
                    .filter(c -> c.main() && c.hardness() > 1)
                    .flatMap(c -> duty(treaty, part, topic, c))
                    .stream())
        .reduce(
            (a, b) -> Commitment.heavier(a.commitment(), b.commitment()) == b.commitment() ? b : a);
  }

  private Optional<Duty> duty(
      EffectiveText treaty, EffectiveText.Part part, String topic, Commitment commitment) {
    Quoter quoter = new Quoter(texts);
    List<Quotation> exceptions = new ArrayList<>();
    Set<String> tests = new LinkedHashSet<>();
    for (EffectiveText.Part where : treaty.parts()) {
      for (Norm norm : lifting(where, part, commitment.clause())) {
        quoter.quote(where, norm, evidence(norm), 1).ifPresent(exceptions::add);
        tests.addAll(quoter.exceptionsOf(where, norm));
      }
    }
    return part.text()
        .norm(commitment.clause())
        .flatMap(norm -> clause(part, norm, topic))
        .map(clause -> new Duty(commitment, clause, exceptions, List.copyOf(tests)));
  }

  private Optional<Quotation> clause(EffectiveText.Part part, Norm norm, String topic) {
    return norm.topics().stream()
        .filter(t -> t.topic().equals(topic))
        .findFirst()
        .flatMap(t -> new Quoter(texts).quote(part, norm, t.evidence(), t.score()));
  }

  /** The exceptions in the article of a duty, and those elsewhere that reach it. */
  private List<Norm> lifting(EffectiveText.Part where, EffectiveText.Part home, Locator duty) {
    List<Norm> lifting = new ArrayList<>();
    if (where.equals(home)) {
      where.text().normsWithin(duty.article()).stream()
          .filter(n -> where.applies(n.locator()) && !n.exceptions().isEmpty())
          .forEach(lifting::add);
    }
    where.norms().stream()
        .filter(n -> !n.locator().within(duty.article()))
        .filter(n -> n.exceptions().stream().anyMatch(e -> GENERAL.contains(e.objective())))
        .filter(n -> rules.reaches(words(where, n), duty))
        .forEach(lifting::add);
    return lifting;
  }

  private static List<Evidence> evidence(Norm norm) {
    return norm.exceptions().stream().flatMap(e -> e.evidence().stream()).toList();
  }

  private static String words(EffectiveText.Part part, Norm norm) {
    return part.text().text().find(norm.locator()).map(part.text().text()::textOf).orElse("");
  }

  private Row row(
      EffectiveText treaty, ConflictRules.Pair pair, Duty duty, List<EffectiveText> statutes) {
    return new Row(
        party(treaty),
        pair.duty(),
        taxonomy.find(pair.duty()).orElseThrow().title().in(texts.language()),
        List.of(duty.clause()),
        duty.exceptions(),
        duty.tests(),
        statutes.stream().map(s -> cell(treaty, duty, pair, s)).toList());
  }

  private Cell cell(
      EffectiveText treaty, Duty duty, ConflictRules.Pair pair, EffectiveText statute) {
    StatuteClauses clauses = StatuteClauses.of(statute, pair, rules, texts);
    Clash clash =
        Clash.of(
            duty.commitment().hardness(),
            !clauses.against().isEmpty(),
            !clauses.deference().isEmpty(),
            !duty.exceptions().isEmpty());
    String sentence =
        texts.get(
            "clash.sentence." + clash.code(),
            treaty.entry().shortTitleIn(texts.language()) + " " + duty.clause().citation(),
            statute.entry().shortTitleIn(texts.language()),
            citations(clauses.against()),
            citations(clauses.deference()),
            String.join("; ", duty.tests()),
            statute.units());
    return new Cell(statute.entry().id(), clash, sentence, clauses.against(), clauses.deference());
  }

  private String citations(List<Quotation> clauses) {
    List<String> all = clauses.stream().map(Quotation::citation).distinct().toList();
    if (all.size() <= NAMED) {
      return texts.list(all);
    }
    return texts.get("and.more", texts.list(all.subList(0, NAMED)), all.size() - NAMED);
  }
}
