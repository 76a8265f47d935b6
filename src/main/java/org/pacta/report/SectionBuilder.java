package org.pacta.report;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.diff.ConflictRules;
import org.pacta.diff.LadderScale;
import org.pacta.index.Library;
import org.pacta.norm.Taxonomy;
import org.pacta.norm.Topic;

/** Fills the further parts of a report from the instruments and topics of its side-by-side. */
public final class SectionBuilder {
  private final Library library;
  private final Texts texts;
  private final Taxonomy taxonomy = Taxonomy.builtin();

  /**
   * Prepares the parts.
   *
   * @param library the index to quote from
   * @param texts the words of the report, which decide on its language
   */
  public SectionBuilder(Library library, Texts texts) {
    this.library = library;
    this.texts = texts;
  }

  /**
   * The parts asked for, each once; a ladder for each topic that has a scale.
   *
   * @param topics ids of the taxonomy, in the order of the report
   * @param entries the instruments, in the order of the report
   */
  public List<Section> build(
      Collection<SectionKind> kinds, List<String> topics, List<CatalogueEntry> entries) {
    EnumSet<SectionKind> sorted = EnumSet.noneOf(SectionKind.class);
    sorted.addAll(kinds);
    return sorted.stream().<Section>flatMap(k -> build(k, topics, entries)).toList();
  }

  private Stream<? extends Section> build(
      SectionKind kind, List<String> topics, List<CatalogueEntry> entries) {
    return switch (kind) {
      case LADDER ->
          topics.stream().flatMap(t -> taxonomy.find(t).stream()).flatMap(t -> ladder(t, entries));
      case CONFLICTS ->
          Stream.of(
              new ConflictBuilder(library, texts, ConflictRules.builtIn())
                  .build(binding(entries, true), binding(entries, false)));
      case SHEET -> Stream.of(new GovernanceSheetBuilder(library, texts, taxonomy).build(entries));
      case MODELS ->
          Stream.of(
              new ModelTableBuilder(library, texts, ModelRules.builtIn(), taxonomy).build(entries));
    };
  }

  private Stream<Ladder> ladder(Topic topic, List<CatalogueEntry> entries) {
    return LadderScale.of(topic.id(), taxonomy).stream()
        .map(s -> new LadderBuilder(library, texts, s).build(topic, entries));
  }

  private static List<CatalogueEntry> binding(List<CatalogueEntry> entries, boolean states) {
    return entries.stream().filter(e -> e.kind().bindsStates() == states).toList();
  }
}
