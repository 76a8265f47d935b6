package org.pacta.report;

import java.util.ArrayList;
import java.util.List;
import org.pacta.corpus.Catalogue;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.Language;
import org.pacta.index.EffectiveText;
import org.pacta.index.Library;
import org.pacta.index.Manifest;
import org.pacta.report.SideBySide.Cell;
import org.pacta.report.SideBySide.Column;
import org.pacta.report.SideBySide.Row;
import org.pacta.report.SideBySide.Source;

/** Fills the side-by-side from the texts of an index. */
public final class SideBySideBuilder {
  private final Library library;
  private final Texts texts;

  /**
   * Prepares a report.
   *
   * @param library the index to quote from
   * @param texts the words of the report, which decide on its language
   */
  public SideBySideBuilder(Library library, Texts texts) {
    this.library = library;
    this.texts = texts;
  }

  /**
   * The comparison of instruments on topics.
   *
   * @param title of the report
   * @param topics the rows in order
   * @param entries the columns in order; an instrument without a text in the index is left out
   */
  public SideBySide build(String title, List<ReportTopic> topics, List<CatalogueEntry> entries) {
    List<EffectiveText> columns =
        entries.stream()
            .map(e -> EffectiveText.of(library, e))
            .filter(c -> !c.parts().isEmpty())
            .toList();
    List<Row> rows = topics.stream().map(t -> row(t, columns)).toList();
    return new SideBySide(
        title, texts.language().code(), columns.stream().map(this::column).toList(), rows);
  }

  private Row row(ReportTopic topic, List<EffectiveText> columns) {
    CellBuilder builder = new CellBuilder(topic.id(), texts);
    List<Cell> cells = columns.stream().map(builder::cell).toList();
    List<String> differences = new RowDifferences(texts).of(columns, cells);
    return new Row(topic.id(), topic.title(), topic.description(), cells, differences);
  }

  private Column column(EffectiveText column) {
    CatalogueEntry entry = column.entry();
    Language language = texts.language();
    return new Column(
        entry.id(),
        entry.shortTitleIn(language),
        entry.titleIn(language),
        column.parts().getFirst().text().text().language().code(),
        texts.word("kind", entry.kind().code()),
        entry.specimen(),
        caveats(entry),
        sources(column));
  }

  private static List<String> caveats(CatalogueEntry entry) {
    return entry.caveat().isEmpty() ? List.of() : List.of(entry.caveat());
  }

  private List<Source> sources(EffectiveText column) {
    List<Source> sources = new ArrayList<>();
    for (EffectiveText.Part part : column.parts()) {
      Language language = part.text().text().language();
      library
          .manifest()
          .find(part.entry().id(), language)
          .ifPresent(m -> m.files().forEach(f -> sources.add(source(f))));
    }
    return sources;
  }

  private Source source(Manifest.SourceEntry file) {
    return new Source(
        file.name(), file.sha256(), texts.word("authenticity", file.authenticity().code()));
  }

  /**
   * The instruments of the default columns, in the order of the catalogue, that the index holds.
   */
  public static List<CatalogueEntry> headline(Catalogue catalogue, Library library) {
    return catalogue.entries().stream()
        .filter(CatalogueEntry::headline)
        .filter(e -> library.languages(e).findAny().isPresent())
        .toList();
  }
}
