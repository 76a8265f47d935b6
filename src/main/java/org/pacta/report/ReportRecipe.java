package org.pacta.report;

import java.util.List;
import java.util.Objects;

/**
 * What a side-by-side is made from, besides the index.
 *
 * @param title of the report
 * @param language of the report itself: en or zh
 * @param topics ids of the taxonomy; empty for the headline topics
 * @param instruments ids of the catalogue; empty for the headline instruments
 * @param sections further parts; a manifest of before there were any names none
 */
public record ReportRecipe(
    String title,
    String language,
    List<String> topics,
    List<String> instruments,
    List<SectionKind> sections) {
  public ReportRecipe {
    topics = List.copyOf(topics);
    instruments = List.copyOf(instruments);
    sections = List.copyOf(Objects.requireNonNullElse(sections, List.of()));
  }
}
