package org.pacta.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.diff.Commitment;
import org.pacta.index.EffectiveText;
import org.pacta.index.Library;
import org.pacta.norm.Modality;
import org.pacta.norm.Norm;
import org.pacta.norm.Particular;
import org.pacta.norm.Particular.Aspect;
import org.pacta.norm.Taxonomy;
import org.pacta.report.GovernanceSheet.Cell;
import org.pacta.report.GovernanceSheet.Citation;
import org.pacta.report.GovernanceSheet.Entry;
import org.pacta.report.GovernanceSheet.Row;
import org.pacta.structure.Pinpoint;

/** Fills the governance sheet from the clauses of an index that rule on data or digital trade. */
public final class GovernanceSheetBuilder {
  private static final String FRAME = "frame";
  private static final Map<Aspect, String> QUESTIONS =
      new EnumMap<>(
          Map.of(
              Aspect.ADDRESSEE, "who",
              Aspect.DATA, "what",
              Aspect.EFFECT, "when-and-where",
              Aspect.MEANS, "how",
              Aspect.END, "to-what-end"));

  private final Library library;
  private final Texts texts;
  private final Taxonomy taxonomy;

  /** A clause and one thing that it tells. */
  private record Told(EffectiveText.Part part, Norm norm, Particular particular) {}

  /**
   * Prepares a sheet.
   *
   * @param library the index to quote from
   * @param texts the words of the report, which decide on its language
   */
  public GovernanceSheetBuilder(Library library, Texts texts, Taxonomy taxonomy) {
    this.library = library;
    this.texts = texts;
    this.taxonomy = taxonomy;
  }

  /** The sheet of some instruments, in their order. */
  public GovernanceSheet build(List<CatalogueEntry> entries) {
    return new GovernanceSheet(texts.language().code(), entries.stream().map(this::row).toList());
  }

  private Row row(CatalogueEntry entry) {
    List<Told> told =
        EffectiveText.of(library, entry).parts().stream().flatMap(this::told).toList();
    List<Cell> cells = QUESTIONS.keySet().stream().map(a -> cell(a, told)).toList();
    return new Row(entry.id(), entry.shortTitleIn(texts.language()), entry.caveat(), cells);
  }

  private Stream<Told> told(EffectiveText.Part part) {
    return part.norms().stream()
        .filter(n -> !Commitment.recital(n.locator()) && binds(n) && governs(n))
        .flatMap(n -> n.particulars().stream().map(p -> new Told(part, n, p)));
  }

  /** What binds to nothing, as a preface, is no clause of governance. */
  private static boolean binds(Norm norm) {
    return norm.modality() != Modality.OTHER && norm.modality() != Modality.INCONCLUSIVE;
  }

  private boolean governs(Norm norm) {
    return norm.topics().stream()
        .flatMap(t -> taxonomy.find(t.topic()).stream())
        .anyMatch(t -> !t.group().equals(FRAME));
  }

  private Cell cell(Aspect aspect, List<Told> told) {
    Map<String, List<Told>> byValue = new TreeMap<>();
    told.stream()
        .filter(t -> t.particular().aspect() == aspect)
        .forEach(
            t -> byValue.computeIfAbsent(t.particular().value(), v -> new ArrayList<>()).add(t));
    List<Entry> entries =
        byValue.entrySet().stream()
            .map(e -> entry(aspect, e.getKey(), e.getValue()))
            .sorted(Comparator.comparingInt(Entry::clauses).reversed())
            .toList();
    String question = QUESTIONS.getOrDefault(aspect, "");
    return new Cell(question, texts.word("question", question), entries);
  }

  private Entry entry(Aspect aspect, String value, List<Told> told) {
    return new Entry(
        value,
        texts.word(aspect.code(), value),
        told.size(),
        told.stream().map(GovernanceSheetBuilder::citation).toList());
  }

  private static Citation citation(Told told) {
    return new Citation(
        told.norm().locator().value(),
        Pinpoint.of(told.norm().locator(), told.part().text().text().language()),
        told.norm().modality().code(),
        told.particular().words(),
        told.particular().evidence().rule());
  }
}
