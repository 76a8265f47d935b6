package org.pacta.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pacta.corpus.CatalogueEntry;
import org.pacta.corpus.CatalogueEntry.Incorporation;
import org.pacta.index.Library;
import org.pacta.norm.AnnotatedText;
import org.pacta.structure.Locator;

/**
 * The texts that stand behind a column: that of the instrument, and those that it incorporates.
 *
 * @param entry the instrument
 * @param parts its own text first
 */
record ColumnTexts(CatalogueEntry entry, List<Part> parts) {

  /**
   * A text that is quoted.
   *
   * @param entry the instrument that it belongs to
   * @param text the text with its norms
   * @param incorporation how it came in; empty for the instrument's own text
   */
  record Part(CatalogueEntry entry, AnnotatedText text, Optional<Incorporation> incorporation) {

    /** Whether a provision is taken over at all. */
    boolean takesOver(Locator locator) {
      return incorporation.stream()
          .flatMap(i -> i.except().stream())
          .noneMatch(l -> locator.within(new Locator(l)));
    }

    /** Whether a provision is taken over, but suspended. */
    boolean suspends(Locator locator) {
      return incorporation.stream()
          .flatMap(i -> i.suspended().stream())
          .anyMatch(l -> locator.within(new Locator(l)));
    }
  }

  static ColumnTexts of(Library library, CatalogueEntry entry) {
    List<Part> parts = new ArrayList<>();
    library.text(entry).ifPresent(t -> parts.add(new Part(entry, t, Optional.empty())));
    entry
        .incorporates()
        .ifPresent(
            incorporation ->
                library
                    .catalogue()
                    .find(incorporation.instrument())
                    .ifPresent(
                        other ->
                            library
                                .text(other)
                                .ifPresent(
                                    t ->
                                        parts.add(
                                            new Part(other, t, Optional.of(incorporation))))));
    return new ColumnTexts(entry, parts);
  }

  /** The number of units that were looked at. */
  int units() {
    return parts.stream().mapToInt(p -> p.text().norms().size()).sum();
  }
}
