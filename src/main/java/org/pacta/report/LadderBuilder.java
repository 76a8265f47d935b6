package org.pacta.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.diff.Commitment;
import org.pacta.diff.LadderScale;
import org.pacta.diff.Rungs;
import org.pacta.index.EffectiveText;
import org.pacta.index.Library;
import org.pacta.norm.Topic;
import org.pacta.report.Ladder.Absence;
import org.pacta.report.Ladder.Clause;
import org.pacta.report.Ladder.Rung;
import org.pacta.report.SideBySide.Quotation;

/** Builds the stringency ladder of a topic from the texts of an index. */
public final class LadderBuilder {
  private final Library library;
  private final Texts texts;
  private final LadderScale scale;

  /** An instrument with its weightiest clause. */
  record Held(EffectiveText column, Commitment commitment) {
    CatalogueEntry entry() {
      return column.entry();
    }
  }

  /**
   * Prepares a ladder.
   *
   * @param library the index to quote from
   * @param texts the words of the report, which decide on its language
   * @param scale what stringency is measured by
   */
  public LadderBuilder(Library library, Texts texts, LadderScale scale) {
    this.library = library;
    this.texts = texts;
    this.scale = scale;
  }

  /**
   * The ladder of a topic.
   *
   * @param topic the topic of the scale
   * @param entries the instruments in order; one without a text in the index is left out
   */
  public Ladder build(Topic topic, List<CatalogueEntry> entries) {
    List<Held> held = new ArrayList<>();
    List<Absence> absent = new ArrayList<>();
    for (CatalogueEntry entry : entries) {
      EffectiveText column = EffectiveText.of(library, entry);
      if (!column.parts().isEmpty()) {
        commitment(column)
            .ifPresentOrElse(c -> held.add(new Held(column, c)), () -> absent.add(absence(column)));
      }
    }
    String title = topic.title().in(texts.language());
    List<Held> ranked = held.stream().filter(h -> h.commitment().main()).toList();
    List<Clause> aside =
        held.stream().filter(h -> !h.commitment().main()).map(h -> clause(h, List.of())).toList();
    return new Ladder(
        topic.id(), title, texts.language().code(), rungs(ranked), aside, List.copyOf(absent));
  }

  private Optional<Commitment> commitment(EffectiveText column) {
    return column.parts().stream()
        .flatMap(p -> Commitment.of(p.text(), scale, p::applies).stream())
        .reduce(Commitment::heavier);
  }

  private Absence absence(EffectiveText column) {
    String title = column.entry().shortTitleIn(texts.language());
    String note = texts.get("ladder.absent", title, column.units());
    return new Absence(column.entry().id(), title, column.units(), note);
  }

  private List<Rung> rungs(List<Held> held) {
    List<Integer> heights = Rungs.of(held.stream().map(Held::commitment).toList(), scale);
    LadderProofs proofs = new LadderProofs(held, heights, scale, texts);
    List<Rung> rungs = new ArrayList<>();
    for (int height : new TreeSet<>(heights)) {
      List<Clause> clauses = new ArrayList<>();
      for (int i = 0; i < held.size(); i++) {
        if (heights.get(i) == height) {
          clauses.add(clause(held.get(i), proofs.of(i)));
        }
      }
      rungs.add(new Rung(height, title(height), clauses));
    }
    return rungs;
  }

  private String title(int height) {
    return height == 0 ? texts.text("ladder.zero") : texts.get("ladder.rung", height);
  }

  private Clause clause(Held held, List<String> proofs) {
    CatalogueEntry entry = held.entry();
    LadderScale.Step step = scale.steps().get(held.commitment().step());
    Quotation quotation = quotation(held, step);
    return new Clause(
        entry.id(),
        entry.shortTitleIn(texts.language()),
        texts.word("kind", entry.kind().code()),
        held.column().parts().getFirst().text().text().language().code(),
        entry.caveat(),
        step.title().in(texts.language()),
        held.commitment(),
        quotation,
        proofs);
  }

  private Quotation quotation(Held held, LadderScale.Step step) {
    return new CellBuilder(step.topic(), texts)
        .cell(held.column()).quotations().stream()
            .filter(q -> q.locator().equals(held.commitment().clause().value()))
            .findFirst()
            .orElseThrow();
  }
}
